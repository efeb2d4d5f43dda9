package org.qianfa.people;

import org.qianfa.shared.Refusal;

/** The password is too short or too long, too uniform, or contains the username. */
public class WeakPassword extends Refusal {

    public WeakPassword() {
        super("the password does not meet the rules");
    }
}
