package org.qianfa.drafting;

import org.qianfa.shared.Refusal;

/** The person chosen does not draft in the department chosen, or the department is not one of the unit. */
public class DrafterUnsuitable extends Refusal {

    public DrafterUnsuitable(String heading) {
        super("the drafter does not draft in the department: " + heading, heading);
    }
}
