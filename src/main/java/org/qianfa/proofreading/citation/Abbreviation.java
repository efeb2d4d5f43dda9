package org.qianfa.proofreading.citation;

/** Names of laws as people shorten them: 反诈法 for 反电信网络诈骗法. */
final class Abbreviation {

    private static final int SHORTEST = 3;

    private Abbreviation() {
    }

    /** Whether the long name holds all characters of the short one in the same order, its first and last included. */
    static boolean isOf(String shortName, String longName) {
        if (shortName.length() < SHORTEST || shortName.length() >= longName.length()
                || shortName.charAt(0) != longName.charAt(0)) {
            return false;
        }
        int matched = 0;
        for (int i = 0; i < longName.length() && matched < shortName.length(); i++) {
            if (longName.charAt(i) == shortName.charAt(matched)) {
                matched++;
            }
        }
        return matched == shortName.length() && longName.charAt(longName.length() - 1) == shortName.charAt(matched - 1);
    }
}
