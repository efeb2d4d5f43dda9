package org.qianfa.integrity;

/** Says where two texts part, for the person who has to find out why. */
public final class Difference {

    private static final int CONTEXT = 12;

    private Difference() {
    }

    /** The first difference of two texts that are not equal. */
    public static Place place(String expected, String found) {
        int at = 0;
        while (at < expected.length() && at < found.length() && expected.charAt(at) == found.charAt(at)) {
            at++;
        }
        return new Place(at + 1, excerpt(expected, at), excerpt(found, at));
    }

    public static String between(String expected, String found) {
        return place(expected, found).toString();
    }

    private static String excerpt(String text, int from) {
        return text.substring(Math.min(from, text.length()), Math.min(text.length(), from + CONTEXT));
    }

    /**
     * @param character the first that differs, from 1
     * @param expected  a few characters from there on; empty at the end
     * @param found     likewise
     */
    public record Place(int character, String expected, String found) {

        @Override
        public String toString() {
            return "at character " + character + " «" + expected + "» became «" + found + "»";
        }
    }
}
