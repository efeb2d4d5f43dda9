package org.qianfa.proofreading.finding;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern whose matches begin with one of a few characters. It is tried only where these stand, so that ordinary prose is
 * passed over fast. It may look behind the place it begins at.
 */
public final class AnchoredPattern {

    private final String beginnings;
    private final Pattern pattern;

    private AnchoredPattern(String beginnings, Pattern pattern) {
        this.beginnings = beginnings;
        this.pattern = pattern;
    }

    public static AnchoredPattern of(String beginnings, String pattern) {
        return new AnchoredPattern(beginnings, Pattern.compile(pattern));
    }

    /** Matches with the same beginning do not overlap; they come beginning by beginning, not in order of place. */
    public void each(String text, Consumer<Matcher> found) {
        Matcher matcher = null;
        for (int i = 0; i < beginnings.length(); i++) {
            char beginning = beginnings.charAt(i);
            for (int at = text.indexOf(beginning); at >= 0;) {
                matcher = matcher == null ? matcher(text) : matcher;
                boolean matches = matcher.region(at, text.length()).lookingAt();
                if (matches) {
                    found.accept(matcher);
                }
                at = text.indexOf(beginning, matches ? Math.max(at + 1, matcher.end()) : at + 1);
            }
        }
    }

    private Matcher matcher(String text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }
}
