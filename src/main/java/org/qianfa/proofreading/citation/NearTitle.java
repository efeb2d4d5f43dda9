package org.qianfa.proofreading.citation;

/** A document whose title is nearly the one written. */
record NearTitle(Law law, int distance) {

    private static final int PLACE = 2;

    /** How many slips the writer of a title may be thought to have made, by its length. */
    static int most(String written, String right) {
        int length = Math.min(written.length(), right.length());
        return length < 5 ? 0 : length < 7 ? 1 : length < 14 ? 2 : 3;
    }

    /** 河南省…条例 is no slip for 河北省…条例, nor the plan of one year for that of another, nor a city's for the nation's. */
    static boolean samePlaceAndFigures(String written, String right) {
        boolean samePlace = Place.begins(right) == Place.begins(written)
                && (!Place.begins(right) || written.regionMatches(0, right, 0, PLACE));
        boolean placed = written.endsWith(right) && written.length() > right.length() + 1;
        return samePlace && !placed && figures(written).equals(figures(right));
    }

    private static String figures(String key) {
        StringBuilder figures = new StringBuilder();
        for (int i = 0; i < key.length(); i++) {
            if ("0123456789一二三四五六七八九十".indexOf(key.charAt(i)) >= 0) {
                figures.append(key.charAt(i));
            }
        }
        return figures.toString();
    }
}
