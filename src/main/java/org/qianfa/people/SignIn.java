package org.qianfa.people;

import java.util.Optional;

/**
 * Checks a username and password. Five wrong passwords in a row lock the account for ten minutes. The answer never
 * tells whether the user exists, is locked, or is disabled.
 */
public interface SignIn {

    Optional<Account> signIn(String username, String password, Door door);

    /** Where somebody enters: a page opens a session and is journalled, an API request only if it fails. */
    enum Door { PAGE, API }
}
