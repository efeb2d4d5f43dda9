package org.qianfa.shell.security;

import java.util.List;
import org.qianfa.people.SignIn;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Lets {@link SignIn} judge a username and password. */
class PasswordProvider implements AuthenticationProvider {

    private final SignIn signIn;
    private final SignIn.Door door;

    PasswordProvider(SignIn signIn, SignIn.Door door) {
        this.signIn = signIn;
        this.door = door;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        return signIn.signIn(attempt.getName(), String.valueOf(attempt.getCredentials()), door)
                .map(account -> UsernamePasswordAuthenticationToken.authenticated(
                        SignedIn.as(account), null, List.of()))
                .orElseThrow(() -> new BadCredentialsException("not accepted"));
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
