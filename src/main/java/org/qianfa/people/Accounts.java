package org.qianfa.people;

import java.util.Optional;

/** The accounts that may act. Read afresh for every request, so that no role outlives its revocation. */
public interface Accounts {

    /** The account, unless there is none or it is disabled. */
    Optional<Account> enabled(long userId);
}
