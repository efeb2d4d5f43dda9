package org.qianfa.registers.application;

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
import org.qianfa.review.MatterRecords;
import org.qianfa.review.MatterRecords.MatterRecord;
import org.qianfa.review.MatterView;
import org.springframework.stereotype.Component;

/** Keeps a row of the register for every review done here. Before the reply it says nothing of outcome and opinions. */
@Component
class MatterEntries {

    private static final int LONGEST_LIST_OF_NAMES = 200;

    private final MatterRecords records;
    private final ReviewRows rows;
    private final Directory directory;

    MatterEntries(MatterRecords records, ReviewRows rows, Directory directory) {
        this.records = records;
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
        String department = matter.departmentId() == null ? "" : directory.department(matter.departmentId()).name();
        return new ReviewEntry(matter.number(), matter.kind(), matter.title(), department, clock.receivedOn(), clock.limitDays(),
                clock.repliedOn(), replied ? clock.usedDays() : null, matter.state(), replied ? matter.outcome() : null, 1,
                replied ? record.opinions() : 0, replied ? record.adopted() : 0, replied ? record.partly() : 0,
                replied ? record.rejected() : 0, 0, reviewers(matter), "");
    }

    private String reviewers(MatterView matter) {
        List<Long> people = Stream.concat(matter.advisers().stream(), matter.conclusions().stream().filter(MatterView.Conclusion::standing)
                .map(MatterView.Conclusion::personId)).distinct().toList();
        var found = directory.persons(people);
        String names = people.stream().map(found::get).filter(p -> p != null).map(Person::displayName).collect(Collectors.joining("、"));
        return names.length() <= LONGEST_LIST_OF_NAMES ? names : names.substring(0, LONGEST_LIST_OF_NAMES);
    }
}
