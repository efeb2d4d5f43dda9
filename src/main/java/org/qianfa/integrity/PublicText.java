package org.qianfa.integrity;

import java.util.List;

/** The text for the public: the text that was signed, with other words in the place of some. */
public final class PublicText {

    private PublicText() {
    }

    /**
     * @param changes in order of place, none beginning before the one before it ends
     * @throws IllegalArgumentException if they overlap or lie outside the text
     */
    public static String of(String text, List<Change> changes) {
        StringBuilder written = new StringBuilder(text.length());
        int at = 0;
        for (Change change : changes) {
            if (change.from() < at || change.to() < change.from() || change.to() > text.length()) {
                throw new IllegalArgumentException("not a change of this text: " + change);
            }
            written.append(text, at, change.from()).append(change.replacement());
            at = change.to();
        }
        return written.append(text, at, text.length()).toString();
    }

    /**
     * @param from        first UTF-16 unit replaced
     * @param to          first UTF-16 unit behind them
     * @param replacement what stands in their place, may be empty
     */
    public record Change(int from, int to, String replacement) {
    }
}
