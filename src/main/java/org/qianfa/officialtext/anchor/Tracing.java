package org.qianfa.officialtext.anchor;

import java.util.Optional;

/**
 * Looks for words of a text in a later one by what stands around them. Each place of the same words is a rival, in the
 * later text, since it could be meant, and in the earlier one, since its words could be those that are left.
 */
public final class Tracing {

    private static final String SENTENCE_ENDS = "。；！？\n\u0002\u0003";

    private static final int LITTLE = 7;
    private static final int CLOSE = 64;

    private final ReadText then;
    private final ReadText now;

    private Tracing(String then, String now) {
        this.then = new ReadText(then);
        this.now = new ReadText(now);
    }

    public static Tracing between(String then, String now) {
        return new Tracing(then, now);
    }

    /** Nothing if the words stand nowhere to the letter. */
    public Optional<Trace> of(int start, int end) {
        return find(start + ReadText.BORDER, end + ReadText.BORDER);
    }

    private Optional<Trace> find(int start, int end) {
        String words = then.part(start, end);
        int length = end - start;
        int[] places = now.occurrences(words);
        if (places.length == 0) {
            return Optional.empty();
        }
        Surroundings[] found = new Surroundings[places.length];
        for (int i = 0; i < places.length; i++) {
            found[i] = Surroundings.of(then, start, now, places[i], length);
        }
        int best = best(found);
        int place = places[best];
        Surroundings own = found[best];
        boolean unrivalled = outdoesOthers(places, found, best, length) && outdoesEarlier(start, words, place, own)
                && new Seams(then, start, now, place, length, own).tight();
        int offset = place - ReadText.BORDER;
        return Optional.of(new Trace(offset, offset + length, own.total(), unrivalled,
                opens(start, place, own.before()) && closes(end, place + length, own.after())));
    }

    private static int best(Surroundings[] found) {
        int best = 0;
        for (int i = 1; i < found.length; i++) {
            best = found[i].total() > found[best].total() ? i : best;
        }
        return best;
    }

    private static boolean outdoesOthers(int[] places, Surroundings[] found, int best, int length) {
        for (int i = 0; i < found.length; i++) {
            if (i != best && (!found[best].outdo(found[i]) || close(places[best], found[best], places[i], length))) {
                return false;
            }
        }
        return true;
    }

    private boolean outdoesEarlier(int start, String words, int place, Surroundings own) {
        for (int at : then.occurrences(words)) {
            if (at != start && (!own.outdo(Surroundings.of(then, at, now, place, words.length())) || close(start, own, at, words.length()))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the same words stand close by on a side where next to nothing is the same. */
    private static boolean close(int place, Surroundings own, int rival, int length) {
        return rival > place ? own.after() < LITTLE && rival - place - length - own.after() <= CLOSE
                : own.before() < LITTLE && place - own.before() - rival - length <= CLOSE;
    }

    /** Whether a sentence begins where the common stretch does, or within it before the words. */
    private boolean opens(int start, int place, int before) {
        return anyEnd(start - before, start) || before < place && before < start
                && isEnd(then.at(start - before - 1)) && isEnd(now.at(place - before - 1));
    }

    /** Whether a sentence ends with the words, or after them within the common stretch, or a paragraph ends there. */
    private boolean closes(int end, int placeEnd, int after) {
        return anyEnd(end - 1, end + after) || end + after < then.length() && placeEnd + after < now.length()
                && endsParagraph(then.at(end + after)) && endsParagraph(now.at(placeEnd + after));
    }

    private boolean anyEnd(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isEnd(then.at(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEnd(char c) {
        return SENTENCE_ENDS.indexOf(c) >= 0;
    }

    private static boolean endsParagraph(char c) {
        return c == '\n' || c < '\u0004';
    }
}
