package org.qianfa.people;

import org.qianfa.shared.Refusal;

/** Another unit, department of the unit, or user has this name. */
public class NameTaken extends Refusal {

    public NameTaken(String name) {
        super("the name " + name + " is taken", name);
    }

    @Override
    public boolean conflict() {
        return true;
    }
}
