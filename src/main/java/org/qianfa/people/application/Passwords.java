package org.qianfa.people.application;

import java.security.SecureRandom;
import org.qianfa.people.WeakPassword;
import org.qianfa.people.domain.PasswordRules;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes, hashes and compares passwords. */
@Component
class Passwords {

    /** Without characters that look alike: it is read from a screen and typed once. */
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 16;

    private final SecureRandom random = new SecureRandom();
    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final String nobodysHash = encoder.encode(draw());

    /** A one-time password that meets the rules. */
    OneTime issue(String username) {
        while (true) {
            String drawn = draw();
            try {
                return new OneTime(drawn, hash(username, drawn));
            } catch (WeakPassword drawAgain) {
                continue;
            }
        }
    }

    private String draw() {
        return random.ints(LENGTH, 0, LETTERS.length()).map(LETTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    String hash(String username, String password) throws WeakPassword {
        PasswordRules.check(username, password);
        return encoder.encode(password);
    }

    boolean match(String password, String hash) {
        return encoder.matches(password, hash);
    }

    /** Takes as long as a real comparison, so that the time of an answer does not tell whether a user exists. */
    void matchNobody(String password) {
        encoder.matches(password, nobodysHash);
    }

    record OneTime(String password, String hash) {
    }
}
