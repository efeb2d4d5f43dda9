package org.qianfa.people;

import org.qianfa.shared.Refusal;

/** Too many wrong passwords: the account is locked for some minutes. */
public class AccountLocked extends Refusal {

    /** @param minutes how long a lock lasts */
    public AccountLocked(long minutes) {
        super("the account is locked", minutes);
    }
}
