package org.qianfa.review;

import org.qianfa.drafting.ReportView;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;

/** Lets people in to the pages of the review where they have a step to take. */
public interface EnterReview {

    /**
     * The report, for somebody who holds the role in its unit.
     *
     * @throws org.qianfa.shared.NotFound     if the person may not know of the report
     * @throws org.qianfa.shared.NotPermitted if the person does not hold the role
     */
    ReportView report(Actor by, long reportId, Role role);

    /** The report, for the head of a department of its unit. Throws as above. */
    ReportView consultation(Actor by, long reportId, long departmentId);

    /** The matter, for somebody who holds the role in its unit. Throws as above. */
    MatterView matter(Actor by, long matterId, Role role);

    /** The matter, for those who supplement its materials: the coordinator for a report, its department for another matter. Throws as above. */
    MatterView supplementing(Actor by, long matterId);

    /**
     * For those who may annotate the matter now.
     *
     * @throws Refusal if the own review is concluded, or none is under way
     * @throws org.qianfa.shared.NotPermitted if the person neither advises on it nor reviews it
     */
    void requireReviewing(Actor by, long matterId) throws Refusal;

    /** Whether the person may annotate the matter and conclude the own review now. */
    boolean reviewing(Actor by, long matterId);
}
