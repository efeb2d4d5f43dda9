package org.qianfa.officialtext.anchor;

/**
 * The best place of some words in a later text, where they stand to the letter.
 *
 * @param start      UTF-16 offset
 * @param end        likewise, exclusive
 * @param around     how many characters around the words are the same as before
 * @param unrivalled whether no other place of either text has as much in common
 * @param sentences  whether the words and what is the same around them make whole sentences or paragraphs
 */
public record Trace(int start, int end, int around, boolean unrivalled, boolean sentences) {

    /** Length of the stretch that is the same. */
    public int stretch() {
        return end - start + around;
    }
}
