package org.qianfa.drafting;

import org.qianfa.shared.Refusal;

/** The section is in a state that does not allow this. */
public class SectionNotInState extends Refusal {

    public SectionNotInState(SectionState found) {
        super("the section is " + found, found);
    }

    @Override
    public boolean conflict() {
        return true;
    }
}
