package org.qianfa.shell.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.qianfa.people.Account;
import org.qianfa.people.Accounts;
import org.qianfa.people.SignOut;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Tells the house that a person leaves; somebody who was not in, or was disabled since, leaves nothing. */
@Component
class SignOutHandler implements LogoutHandler {

    private final Accounts accounts;
    private final SignOut signOut;

    SignOutHandler(Accounts accounts, SignOut signOut) {
        this.accounts = accounts;
        this.signOut = signOut;
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, Authentication login) {
        if (login != null && login.getPrincipal() instanceof SignedIn signedIn) {
            accounts.enabled(signedIn.userId()).map(Account::actor).ifPresent(signOut::signOut);
        }
    }
}
