package org.qianfa.shell.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.qianfa.people.Account;
import org.qianfa.people.Accounts;
import org.qianfa.shell.web.CurrentActor;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns the login into the {@code Actor} with the roles held now. A login whose account was disabled or whose password
 * changed since is ended; a one-time password opens nothing but the page that changes it.
 */
class ActorFilter extends OncePerRequestFilter {

    private static final Set<String> OPEN_WITH_ONE_TIME_PASSWORD = Set.of("/account/password", "/logout", "/error");

    private final Accounts accounts;
    private final Doorkeeper doorkeeper;

    ActorFilter(Accounts accounts, Doorkeeper doorkeeper) {
        this.accounts = accounts;
        this.doorkeeper = doorkeeper;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        if (login != null && login.getPrincipal() instanceof SignedIn signedIn) {
            Optional<Account> account = accounts.enabled(signedIn.userId())
                    .filter(now -> now.credentialStamp() == signedIn.credentialStamp());
            if (account.isEmpty()) {
                endLogin(request);
            } else if (account.get().mustChangePassword()
                    && !OPEN_WITH_ONE_TIME_PASSWORD.contains(request.getServletPath())) {
                doorkeeper.demandNewPassword(request, response);
                return;
            } else {
                CurrentActor.set(request, account.get());
            }
        }
        chain.doFilter(request, response);
    }

    private static void endLogin(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** An error page shows the same header as any other page. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
