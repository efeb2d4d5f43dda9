package org.qianfa.figures.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a number stands in a section: its words, its paragraph, and the words around. Offsets are UTF-16 code units within
 * the paragraph, half-open; a paragraph is a line. The one type that knows how a place is found again in a later text.
 *
 * @param paragraph index of the line, from 0
 */
@Embeddable
public record TextPlace(int paragraph, int startAt, int endAt, @Column(length = 200) String quote, String prefix, String suffix) {

    public static final int LONGEST = 40;
    private static final int CONTEXT = 16;
    private static final int TELLING = 4;

    /** @param start offset in the whole text @param end offset after the last character; both within one line */
    public static TextPlace mark(String text, int start, int end) {
        int lineStart = text.lastIndexOf('\n', start - 1) + 1;
        int lineEnd = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
        int paragraph = (int) text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
        return new TextPlace(paragraph, start - lineStart, end - lineStart, text.substring(start, end),
                text.substring(Math.max(lineStart, start - CONTEXT), start), text.substring(end, Math.min(lineEnd, end + CONTEXT)));
    }

    /** Whether these offsets mark words of one line that are not too many. */
    public static boolean marks(String text, int start, int end) {
        return start >= 0 && start < end && end <= text.length() && end - start <= LONGEST
                && text.substring(start, end).indexOf('\n') < 0 && !splits(text, start) && !splits(text, end);
    }

    /** Where the words stand now; only if that is certain. The number itself may have been rewritten by hand. */
    public Optional<Range> find(String text) {
        List<Range> sure = new ArrayList<>();
        List<Range> likely = new ArrayList<>();
        for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
            Range range = new Range(at, at + quote.length());
            if (standsAlone(text, range)) {
                int before = common(text, range.start(), true);
                int after = common(text, range.end(), false);
                if (before == prefix.length() && after == suffix.length()) {
                    sure.add(range);
                } else if (before + after >= TELLING) {
                    likely.add(range);
                }
            }
        }
        if (!sure.isEmpty()) {
            return nearest(text, sure);
        }
        return likely.isEmpty() ? rewritten(text) : likely.size() == 1 ? Optional.of(likely.get(0)) : Optional.empty();
    }

    /** Of several places that look the same, the one in the old paragraph; else there is no telling. */
    private Optional<Range> nearest(String text, List<Range> sure) {
        if (sure.size() == 1) {
            return Optional.of(sure.get(0));
        }
        List<Range> same = sure.stream().filter(r -> mark(text, r.start(), r.end()).paragraph() == paragraph).toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : same.stream()
                .filter(r -> mark(text, r.start(), r.end()).startAt() == startAt).findFirst();
    }

    /** Another number between the same words. */
    private Optional<Range> rewritten(String text) {
        if (prefix.length() < TELLING || suffix.length() < TELLING) {
            return Optional.empty();
        }
        int before = text.indexOf(prefix);
        if (before < 0 || text.indexOf(prefix, before + 1) >= 0) {
            return Optional.empty();
        }
        int start = before + prefix.length();
        int end = text.indexOf(suffix, start);
        return end > start && marks(text, start, end) && NumberForm.of(text.substring(start, end)).isPresent()
                ? Optional.of(new Range(start, end)) : Optional.empty();
    }

    /** A number found within a longer number is not that number. */
    private static boolean standsAlone(String text, Range range) {
        boolean digitFirst = NumberReader.digit(text.charAt(range.start())) >= 0;
        boolean digitLast = NumberReader.digit(text.charAt(range.end() - 1)) >= 0;
        return !(digitFirst && range.start() > 0 && numeric(text, range.start() - 1))
                && !(digitLast && range.end() < text.length() && numeric(text, range.end()));
    }

    private static boolean numeric(String text, int at) {
        return NumberReader.digit(text.charAt(at)) >= 0 || text.charAt(at) == '.' && at + 1 < text.length()
                && NumberReader.digit(text.charAt(at + 1)) >= 0;
    }

    /** How many of the remembered words beside the quote still stand there. */
    private int common(String text, int from, boolean backwards) {
        String words = backwards ? prefix : suffix;
        int same = 0;
        while (same < words.length()) {
            int at = backwards ? from - 1 - same : from + same;
            char expected = backwards ? words.charAt(words.length() - 1 - same) : words.charAt(same);
            if (at < 0 || at >= text.length() || text.charAt(at) != expected) {
                break;
            }
            same++;
        }
        return same;
    }

    private static boolean splits(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    /** Half-open, in UTF-16 code units of the whole text. */
    public record Range(int start, int end) {
    }
}
