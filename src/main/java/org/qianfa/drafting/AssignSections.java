package org.qianfa.drafting;

import java.util.List;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** The coordinator confirms who drafts what, by when. Announces {@link SectionsAssigned}. */
public interface AssignSections {

    /** @param assignments sections to change; those left out keep the outline's department and drafter */
    void assignSections(Actor by, long reportId, List<Assignment> assignments) throws Refusal;

    record Assignment(long sectionId, long departmentId, long drafterId, java.time.LocalDate dueOn) {
    }
}
