package org.qianfa.signoff;

import org.qianfa.shared.Refusal;

/** Chosen sections are to be redrafted, but none was chosen. */
public class SectionsNotChosen extends Refusal {

    public SectionsNotChosen() {
        super("no section was chosen to go back to");
    }
}
