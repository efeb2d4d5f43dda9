package org.qianfa.documents.word;

import java.util.Map;

/** The lists of a document. Several lists may share one pattern, and then its counters. */
record Numbering(Map<Integer, Pattern> patterns, Map<Integer, Listing> lists) {

    static final int LEVELS = 9;

    static Numbering none() {
        return new Numbering(Map.of(), Map.of());
    }

    /**
     * How numbers look on every level.
     *
     * @param levels level to its form
     * @param link   style that stands for the list whose pattern is meant instead; empty for none
     */
    record Pattern(Map<Integer, Level> levels, String link) {
    }

    /**
     * @param pattern which pattern it follows
     * @param starts  levels that begin anew in this list, and with which number
     * @param levels  levels that look different in this list
     */
    record Listing(int pattern, Map<Integer, Integer> starts, Map<Integer, Level> levels) {
    }

    /**
     * @param form      name of the number format
     * @param text      with {@code %1} to {@code %9} for the numbers of the levels
     * @param restart   level, from 1, after which it begins anew; 0 for never, -1 for any higher level
     * @param arabic    whether the numbers of all levels are written in Arabic digits
     * @param style     style whose paragraphs stand on this level; empty for none
     * @param separated whether a gap follows the number
     */
    record Level(int start, String form, String text, int restart, boolean arabic, String style, boolean separated) {

        static final Level PLAIN = new Level(1, "decimal", "", -1, false, "", true);

        boolean bullet() {
            return form.equals("bullet");
        }
    }
}
