package org.qianfa.signoff.web;

import static org.qianfa.shared.PaperWords.line;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.documents.official.Closing;
import org.qianfa.documents.official.OfficialDocument;
import org.qianfa.people.Unit;
import org.qianfa.shared.PaperWords;
import org.qianfa.signoff.RecordDiscussion.Opinion;
import org.qianfa.signoff.RecordDiscussion.Stance;
import org.qianfa.signoff.SignoffSheets.MinutesView;

/** What the minutes of a discussion (会议纪要) say: who was there, who said what in which order, the chief last, dissent word for word. */
record MinutesPaper(MinutesView minutes, String report, Unit unit, PaperWords words) {

    OfficialDocument document() {
        List<String> lines = new ArrayList<>();
        lines.add(words.of("signoff.paper.heldOn", words.day(minutes.heldOn())));
        String agenda = line(minutes.agenda());
        lines.add(words.of("signoff.minutes.agenda", agenda.isEmpty() ? words.of("signoff.paper.agenda", report) : agenda));
        lines.add(words.of("signoff.minutes.attendees", String.join("、", minutes.attendees())));
        minutes.recusals().forEach(r -> lines.add(words.of("signoff.minutes.recusal", r.name(), line(r.reason()))));
        lines.add(words.of("signoff.paper.said"));
        for (int i = 0; i < minutes.opinions().size(); i++) {
            lines.add(said(i + 1, minutes.opinions().get(i)));
        }
        lines.add(words.of("signoff.paper.chief"));
        lines.add(line(minutes.chiefOpinion()));
        lines.add(words.of("signoff.paper.decision"));
        lines.add(words.of(minutes.adopted() ? "signoff.paper.adopted" : "signoff.paper.notAdopted", report));
        if (minutes.majorityReason() != null && !minutes.majorityReason().isBlank()) {
            lines.add(words.of("signoff.minutes.reason", line(minutes.majorityReason())));
        }
        dissent(lines);
        return OfficialDocument.titled(words.of("signoff.paper.minutes", unit.fullName())).text(String.join("\n", lines))
                .closing(Closing.of(unit.fullName(), words.day(minutes.heldOn()))).build();
    }

    private String said(int number, Opinion opinion) {
        return words.of("signoff.paper.opinionOf", number, opinion.speaker(), words.of("signoff.stance." + opinion.stance()), line(opinion.text()));
    }

    /** 不同意见应当如实载明. */
    private void dissent(List<String> lines) {
        List<Opinion> against = minutes.opinions().stream().filter(o -> o.stance() == Stance.AGAINST).toList();
        if (!against.isEmpty()) {
            lines.add(words.of("signoff.paper.dissent"));
            against.forEach(o -> lines.add(words.of("signoff.paper.dissentOf", o.speaker(), line(o.text()))));
        }
    }
}
