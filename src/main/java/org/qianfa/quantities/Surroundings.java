package org.qianfa.quantities;

import java.util.ArrayDeque;
import java.util.Deque;

/** A text together with what is quoted in it, what is the title of a document, and where clauses begin. */
final class Surroundings {

    private static final String OPENING = "“‘「《〈";
    private static final String CLOSING = "”’」》〉";

    final String text;
    private final int[] quoted;
    private final int[] titled;

    Surroundings(String text) {
        this.text = text;
        this.quoted = new int[text.length() + 1];
        this.titled = new int[text.length() + 1];
        mark();
        for (int i = 1; i <= text.length(); i++) {
            quoted[i] += quoted[i - 1];
            titled[i] += titled[i - 1];
        }
    }

    /** Only pairs inside one paragraph count: a mark that is never closed says nothing about what follows. */
    private void mark() {
        Deque<Integer> open = new ArrayDeque<>();
        int straight = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int closing = CLOSING.indexOf(c);
            if (c == '\n') {
                open.clear();
                straight = -1;
            } else if (OPENING.indexOf(c) >= 0) {
                open.push(i);
            } else if (closing >= 0 && !open.isEmpty() && text.charAt(open.peek()) == OPENING.charAt(closing)) {
                pair(closing < 3 ? quoted : titled, open.pop(), i);
            } else if (c == '"') {
                if (straight >= 0) {
                    pair(quoted, straight, i);
                }
                straight = straight >= 0 ? -1 : i;
            }
        }
    }

    private static void pair(int[] depth, int opening, int closing) {
        depth[opening]++;
        depth[closing]--;
    }

    boolean quoted(int place) {
        return quoted[place] > 0;
    }

    boolean titled(int place) {
        return titled[place] > 0;
    }

    /** The character at a place, or a line feed outside the text. */
    char at(int place) {
        return place >= 0 && place < text.length() ? text.charAt(place) : '\n';
    }

    boolean endsWith(int place, String word) {
        return place >= word.length() && text.startsWith(word, place - word.length());
    }

    boolean startsLine(int place) {
        int before = place - 1;
        for (int i = 0; i < 8 && Glyphs.blank(at(before)); i++) {
            before--;
        }
        return at(before) == '\n';
    }

    /** What the clause says before a place, at most {@code most} characters. */
    String clauseBefore(int place, int most) {
        int from = place;
        while (from > 0 && place - from < most && !Glyphs.clauseMark(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, place);
    }

    /** What the clause says from a place on, at most {@code most} characters. */
    String clauseAfter(int place, int most) {
        int to = place;
        while (to < text.length() && to - place < most && !Glyphs.clauseMark(text.charAt(to))) {
            to++;
        }
        return text.substring(place, to);
    }
}
