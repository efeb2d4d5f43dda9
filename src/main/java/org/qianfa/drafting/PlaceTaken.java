package org.qianfa.drafting;

import org.qianfa.shared.Refusal;

/** The unit has another report of this year already. */
public class PlaceTaken extends Refusal {

    public PlaceTaken() {
        super("the unit has another report in this year");
    }

    @Override
    public boolean conflict() {
        return true;
    }
}
