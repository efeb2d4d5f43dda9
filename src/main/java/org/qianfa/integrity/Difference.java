package org.qianfa.integrity;

/** Says where two texts part, for the person who has to find out why. */
public final class Difference {

    private static final int CONTEXT = 12;

    private Difference() {
    }

    public static String between(String expected, String found) {
        int at = 0;
        while (at < expected.length() && at < found.length() && expected.charAt(at) == found.charAt(at)) {
            at++;
        }
        return "at character " + (at + 1) + " «" + excerpt(expected, at) + "» became «" + excerpt(found, at) + "»";
    }

    private static String excerpt(String text, int from) {
        return text.substring(Math.min(from, text.length()), Math.min(text.length(), from + CONTEXT));
    }
}
