package org.qianfa.publication.application;

import java.security.SecureRandom;
import java.time.LocalDate;

/** Makes numbers that can be copied by hand and that nobody guesses: they open the answer without a login. */
final class CorrectionNumbers {

    /** Without letters and digits that look alike. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private CorrectionNumbers() {
    }

    /** For example JC2026-7K3M-QX4T-9WDA. */
    static String next(LocalDate today) {
        StringBuilder number = new StringBuilder("JC").append(today.getYear());
        for (int i = 0; i < LENGTH; i++) {
            if (i % GROUP == 0) {
                number.append('-');
            }
            number.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return number.toString();
    }
}
