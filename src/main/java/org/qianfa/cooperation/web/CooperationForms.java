package org.qianfa.cooperation.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.qianfa.cooperation.AskAdvice;
import org.qianfa.cooperation.AskCountersign;
import org.qianfa.cooperation.CirculateReport;
import org.qianfa.cooperation.CountersignMode;
import org.qianfa.cooperation.CountersignTiming;
import org.qianfa.people.FindPeople.Wanted;
import org.springframework.format.annotation.DateTimeFormat;

/** What people enter on a report's page of cooperation. */
final class CooperationForms {

    private CooperationForms() {
    }

    /** @param reader ids of those chosen */
    record CirculationForm(Long sectionId, String taskId, List<Long> reader, String word) {

        CirculateReport.Command command(long reportId) {
            return new CirculateReport.Command(reportId, sectionId, taskId, reader, plain(word));
        }

        public boolean chosen(long personId) {
            return reader != null && reader.contains(personId);
        }
    }

    record QuestionForm(String taskId, Long asked, String text) {

        AskAdvice.Command command(long reportId) {
            return new AskAdvice.Command(reportId, taskId, asked == null ? 0 : asked, plain(text));
        }
    }

    /** @param signer ids of those chosen in their order; a place left open is empty */
    record CountersignForm(String taskId, CountersignMode mode, Integer needed, CountersignTiming timing, List<Long> signer, String word,
                           @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate dueOn) {

        AskCountersign.Command command(long reportId) {
            return new AskCountersign.Command(reportId, taskId, mode == null ? CountersignMode.ALL : mode, needed == null ? 0 : needed,
                    timing == null ? CountersignTiming.BEFORE : timing, signer, plain(word), dueOn);
        }

        public boolean chosen(int place, long personId) {
            return signer != null && place < signer.size() && Long.valueOf(personId).equals(signer.get(place));
        }
    }

    /** A search for people, and whom the forms beside it name already. */
    record Search(String who, Long from, List<Long> reader, Long asked, List<Long> signer) {

        Wanted wanted() {
            List<Long> kept = Stream.of(reader, asked == null ? null : List.of(asked), signer).filter(Objects::nonNull).flatMap(List::stream)
                    .filter(Objects::nonNull).toList();
            return new Wanted(who, from, kept);
        }

        /** The forms as far as they name people. */
        Map<String, Object> typed() {
            Map<String, Object> forms = new HashMap<>();
            if (reader != null) {
                forms.put("circulation", new CirculationForm(null, null, reader, null));
            }
            if (asked != null) {
                forms.put("question", new QuestionForm(null, asked, null));
            }
            if (signer != null) {
                forms.put("countersign", new CountersignForm(null, null, null, null, signer, null, null));
            }
            return forms;
        }
    }

    static String plain(String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n");
    }
}
