package org.qianfa.people;

import org.qianfa.shared.Refusal;

/** Administrators do not change their own roles, nor disable or reset themselves. */
public class OwnAccount extends Refusal {

    public OwnAccount() {
        super("nobody administers the own account");
    }

    @Override
    public boolean conflict() {
        return true;
    }
}
