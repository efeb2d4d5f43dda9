package org.qianfa.people.domain;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.qianfa.people.WeakPassword;

/** What a password must be: at least 10 characters, of three of four kinds, without the username in it. */
public final class PasswordRules {

    private static final int SHORTEST = 10;
    /** bcrypt reads no further. */
    private static final int LONGEST_IN_BYTES = 72;
    private static final int KINDS = 3;

    private PasswordRules() {
    }

    public static void check(String username, String password) throws WeakPassword {
        if (password.codePointCount(0, password.length()) < SHORTEST
                || password.getBytes(StandardCharsets.UTF_8).length > LONGEST_IN_BYTES
                || kinds(password) < KINDS
                || password.toLowerCase(Locale.ROOT).contains(username.toLowerCase(Locale.ROOT))) {
            throw new WeakPassword();
        }
    }

    private static long kinds(String password) {
        return Stream.<IntPredicate>of(
                Character::isUpperCase,
                Character::isLowerCase,
                Character::isDigit,
                c -> !Character.isUpperCase(c) && !Character.isLowerCase(c) && !Character.isDigit(c)
        ).filter(kind -> password.codePoints().anyMatch(kind)).count();
    }
}
