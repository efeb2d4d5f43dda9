package org.qianfa.review.application;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qianfa.drafting.ReturnOrder;
import org.qianfa.drafting.ReturnReport;
import org.qianfa.people.Directory;
import org.qianfa.people.Person;
import org.qianfa.review.MatterView;
import org.qianfa.review.domain.Matter;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Component;

/** Sends a report found unlawful, or not to be judged as it is, back to consolidation, in the name of the approver, with what the reviewers found. */
@Component
class UnlawfulReturn {

    private final ReturnReport returnReport;
    private final Directory directory;

    UnlawfulReturn(ReturnReport returnReport, Directory directory) {
        this.returnReport = returnReport;
        this.directory = directory;
    }

    void returnFor(Matter matter) {
        Person approver = directory.person(matter.examination().approval().approvedBy());
        Actor by = new Actor(approver.id(), approver.username(), approver.displayName(), approver.unitId(), approver.departmentId(),
                Set.of(new Grant(Role.LEGALITY_APPROVER, matter.submission().unitId(), null)));
        try {
            returnReport.returnReport(by, matter.submission().reportId(), ReturnOrder.toConsolidation(reason(matter)));
        } catch (Refusal impossible) {
            // The process asks for the reply only while the report is under review: a fault, for an administrator to look at.
            throw new IllegalStateException("report " + matter.submission().reportId() + " cannot be returned", impossible);
        }
    }

    private String reason(Matter matter) {
        Stream<String> found = matter.conclusions().stream()
                .filter(c -> c.standing() && !c.outcome().passes()).map(MatterView.Conclusion::summary);
        return Stream.concat(Stream.ofNullable(matter.examination().approval().approverNote()), found).filter(t -> !t.isBlank())
                .distinct().collect(Collectors.joining("\n"));
    }
}
