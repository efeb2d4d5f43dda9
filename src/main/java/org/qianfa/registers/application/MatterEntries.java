package org.qianfa.registers.application;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qianfa.people.Directory;
import org.qianfa.people.Person;
import org.qianfa.registers.ReviewEntry;
import org.qianfa.registers.persistence.ReviewRows;
import org.qianfa.registers.persistence.ReviewRows.Kept;
import org.qianfa.review.Conferences;
import org.qianfa.review.LegalityOutcome;
import org.qianfa.review.MatterRecords;
import org.qianfa.review.MatterRecords.MatterRecord;
import org.qianfa.review.MatterView;
import org.qianfa.review.MatterView.State;
import org.springframework.stereotype.Component;

/** Keeps a row of the register for every review done here. Before the reply it says nothing of outcome and opinions. */
@Component
class MatterEntries {

    private static final int LONGEST_LIST_OF_NAMES = 200;
    private static final ZoneId HOUSE = ZoneId.of("Asia/Shanghai");

    private final MatterRecords records;
    private final Conferences conferences;
    private final ReviewRows rows;
    private final Directory directory;

    MatterEntries(MatterRecords records, Conferences conferences, ReviewRows rows, Directory directory) {
        this.records = records;
        this.conferences = conferences;
        this.rows = rows;
        this.directory = directory;
    }

    void put(long matterId) {
        MatterRecord matter = records.record(matterId);
        rows.put(new Kept(matter.matter().unitId(), entry(matter), matter.matter().clock().dueOn(), matterId, null), matter.matter().advisers());
    }

    void putAll(Collection<Long> matterIds) {
        matterIds.forEach(this::put);
    }

    List<Long> ofReport(long reportId) {
        return records.ofReport(reportId);
    }

    /** Enters reviews the register does not have, as after it was introduced. @return how many */
    int catchUp() {
        Set<Long> known = rows.matters();
        List<Long> missing = records.all().stream().filter(id -> !known.contains(id)).toList();
        putAll(missing);
        return missing.size();
    }

    private ReviewEntry entry(MatterRecord record) {
        MatterView matter = record.matter();
        MatterView.Clock clock = matter.clock();
        boolean replied = clock.repliedOn() != null;
        Answers answers = replied ? Answers.of(record) : Answers.NONE;
        String department = matter.departmentId() == null ? "" : directory.department(matter.departmentId()).name();
        return new ReviewEntry(matter.number(), matter.kind(), matter.title(), department, received(matter), clock.limitDays(),
                clock.repliedOn(), replied ? clock.usedDays() : null, matter.state(), replied ? matter.outcome() : null, 1,
                answers.opinions(), answers.adopted(), answers.partly(), answers.rejected(),
                conferences.held(matter.id()).size(), reviewers(matter), "");
    }

    /** Before the clock starts, the day it was opened. */
    private static LocalDate received(MatterView matter) {
        return matter.clock().receivedOn() != null ? matter.clock().receivedOn() : LocalDate.ofInstant(matter.submittedAt(), HOUSE);
    }

    private String reviewers(MatterView matter) {
        List<Long> people = Stream.concat(matter.advisers().stream(), matter.conclusions().stream().filter(MatterView.Conclusion::standing)
                .map(MatterView.Conclusion::personId)).distinct().toList();
        var found = directory.persons(people);
        String names = people.stream().map(found::get).filter(p -> p != null).map(Person::displayName).collect(Collectors.joining("、"));
        return names.length() <= LONGEST_LIST_OF_NAMES ? names : names.substring(0, LONGEST_LIST_OF_NAMES);
    }

    /** What became of the opinions. A matter answered as a whole counts as one opinion, unless it was found lawful or returned. */
    private record Answers(int opinions, int adopted, int partly, int rejected) {

        private static final Answers NONE = new Answers(0, 0, 0, 0);

        private static Answers of(MatterRecord record) {
            MatterView matter = record.matter();
            if (record.opinions() > 0 || matter.kind() == MatterView.Kind.REPORT || matter.outcome() == LegalityOutcome.LAWFUL
                    || matter.outcome() == LegalityOutcome.RETURNED) {
                return new Answers(record.opinions(), record.adopted(), record.partly(), record.rejected());
            }
            return new Answers(1, matter.state() == State.ADOPTED ? 1 : 0, matter.state() == State.PARTLY_ADOPTED ? 1 : 0,
                    matter.state() == State.NOT_ADOPTED ? 1 : 0);
        }
    }
}
