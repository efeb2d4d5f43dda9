package org.qianfa.review.web;

import java.util.List;
import org.qianfa.review.AnnotationView;
import org.qianfa.review.LegalityOutcome;
import org.qianfa.review.MatterView;
import org.qianfa.review.MatterView.State;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Role;

/** What pages offer to the department that submitted a matter. */
final class DepartmentsTurn {

    private DepartmentsTurn() {
    }

    /** Whether the person answers the review for the department now. */
    static boolean answering(Actor actor, MatterView matter, List<AnnotationView> annotations) {
        return ofDepartment(actor, matter) && matter.state() == State.REPLIED && matter.outcome().passes()
                && (matter.outcome() == LegalityOutcome.AMEND || !findings(annotations).isEmpty());
    }

    /** Whether the person may hand in an amended file now. */
    static boolean handsIn(Actor actor, MatterView matter, List<AnnotationView> annotations) {
        return ofDepartment(actor, matter) && matter.state() == State.INCOMPLETE || answering(actor, matter, annotations);
    }

    /** Those that call for an answer and were sent. */
    static List<AnnotationView> findings(List<AnnotationView> annotations) {
        return annotations.stream().filter(a -> a.needsAnswer() && !a.draft()).toList();
    }

    private static boolean ofDepartment(Actor actor, MatterView matter) {
        return matter.departmentId() != null && (actor.holdsInDepartment(Role.DRAFTER, matter.departmentId())
                || actor.holdsInDepartment(Role.DEPARTMENT_HEAD, matter.departmentId()));
    }
}
