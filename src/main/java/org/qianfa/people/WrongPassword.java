package org.qianfa.people;

import org.qianfa.shared.Refusal;

/** The current password given was not right. */
public class WrongPassword extends Refusal {

    public WrongPassword() {
        super("the current password is wrong");
    }
}
