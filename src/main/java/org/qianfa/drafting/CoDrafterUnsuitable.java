package org.qianfa.drafting;

import org.qianfa.shared.Refusal;

/** The person cannot be asked to help, or does not help now: no drafter of the unit, or already at work on the section. */
public class CoDrafterUnsuitable extends Refusal {

    public CoDrafterUnsuitable() {
        super("not to be made or ended as co-drafter");
    }
}
