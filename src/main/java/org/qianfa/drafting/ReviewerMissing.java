package org.qianfa.drafting;

import org.qianfa.shared.Refusal;

/** Nobody but the drafter could review the section: the department has no other head. */
public class ReviewerMissing extends Refusal {

    public ReviewerMissing(String heading) {
        super("no other head to review: " + heading, heading);
    }
}
