package org.qianfa.drafting;

import org.qianfa.shared.Refusal;

/** The section is in a state that does not allow this. The argument of the message is the place of the state in {@link SectionState}. */
public class SectionNotInState extends Refusal {

    public SectionNotInState(SectionState found) {
        super("the section is " + found, found.ordinal());
    }

    @Override
    public boolean conflict() {
        return true;
    }
}
