package org.qianfa.figures.domain;

import java.util.Optional;
import org.qianfa.figures.domain.TextPlace.Range;

/**
 * Some words of a text have become others.
 *
 * @param text   the text afterwards
 * @param start  where the words began
 * @param end    where they ended before
 * @param length how many characters stand there now
 */
public record Rewriting(String text, int start, int end, int length) {

    /** Where a place of the text before is now; empty if the rewriting cut into it. */
    public Optional<TextPlace> placeOf(Range before) {
        if (before.start() == start && before.end() == end) {
            return Optional.of(TextPlace.mark(text, start, start + length));
        }
        if (before.end() <= start) {
            return Optional.of(TextPlace.mark(text, before.start(), before.end()));
        }
        int shift = length - (end - start);
        return before.start() >= end ? Optional.of(TextPlace.mark(text, before.start() + shift, before.end() + shift)) : Optional.empty();
    }
}
