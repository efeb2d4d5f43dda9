package org.qianfa.shell.security;

import java.io.Serializable;
import java.security.Principal;
import org.qianfa.people.Account;

/** What a session remembers of a login: whose it is. Roles are read afresh for every request. */
record SignedIn(long userId, String username, int credentialStamp) implements Principal, Serializable {

    static SignedIn as(Account account) {
        return new SignedIn(account.actor().id(), account.actor().username(), account.credentialStamp());
    }

    @Override
    public String getName() {
        return username;
    }
}
