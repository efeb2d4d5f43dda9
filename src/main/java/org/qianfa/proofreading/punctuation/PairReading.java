package org.qianfa.proofreading.punctuation;

import java.util.ArrayList;
import java.util.List;

/** Matches the marks of one paragraph with one another. */
final class PairReading {

    /** So far a mark is looked for among the open ones: people do not nest deeper, hostile text does. */
    private static final int REACH = 8;

    final List<Pair> pairs = new ArrayList<>();
    final List<Pair> crossed = new ArrayList<>();
    final List<Integer> unclosed = new ArrayList<>();
    final List<Integer> unopened = new ArrayList<>();

    private final String text;
    private final List<Open> open = new ArrayList<>();
    private final List<Open> passedOver = new ArrayList<>();

    private PairReading(String text) {
        this.text = text;
    }

    static PairReading of(String paragraph) {
        PairReading reading = new PairReading(paragraph);
        for (int i = 0; i < paragraph.length(); i++) {
            char c = paragraph.charAt(i);
            PairKind opened = PairKind.opened(c);
            PairKind closed = opened == null ? PairKind.closed(c) : null;
            if (opened != null) {
                reading.open.add(new Open(opened, i));
            } else if (closed != null && !reading.noMark(closed, i)) {
                reading.close(closed, i);
            }
        }
        reading.open.forEach(left -> reading.unclosed.add(left.place));
        reading.passedOver.forEach(left -> reading.unclosed.add(left.place));
        reading.unclosed.sort(null);
        return reading;
    }

    private void close(PairKind kind, int place) {
        int at = last(open, kind);
        if (at < 0) {
            int passed = last(passedOver, kind);
            if (passed < 0) {
                unopened.add(place);
            } else {
                crossed.add(new Pair(kind, passedOver.remove(passed).place, place, false));
            }
            return;
        }
        for (int inner = open.size() - 1; inner > at; inner--) {
            passedOver.add(open.remove(inner));
        }
        Open opener = open.remove(at);
        PairKind around = kind == PairKind.SINGLE_QUOTES ? PairKind.DOUBLE_QUOTES : kind;
        pairs.add(new Pair(kind, opener.place, place, last(open, around) >= 0));
    }

    private static int last(List<Open> marks, PairKind kind) {
        for (int i = marks.size() - 1; i >= Math.max(0, marks.size() - REACH); i--) {
            if (marks.get(i).kind == kind) {
                return i;
            }
        }
        return -1;
    }

    /** The bracket of 1) and a), and the apostrophe of a Latin word. */
    private boolean noMark(PairKind kind, int place) {
        char before = Signs.at(text, place - 1);
        if (kind == PairKind.SINGLE_QUOTES) {
            return (Signs.latin(before) || Signs.digit(Signs.at(text, place + 1))) && last(open, kind) < 0;
        }
        if (kind != PairKind.ROUND || last(open, kind) >= 0) {
            return false;
        }
        int start = place;
        while (start > 0 && place - start < 3 && (Character.isDigit(text.charAt(start - 1)) || "一二三四五六七八九十".indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
        }
        start = start == place && Signs.latin(before) ? place - 1 : start;
        char ahead = Signs.at(text, start - 1);
        return start < place && (ahead == '\n' || Signs.stop(ahead) || Signs.blank(ahead) || ",;:".indexOf(ahead) >= 0);
    }

    private record Open(PairKind kind, int place) {
    }

    /**
     * Two marks that belong together.
     *
     * @param start of the opening mark
     * @param end   of the closing mark
     * @param inner whether a mark of the same kind is open around it; around single quotes, a double one
     */
    record Pair(PairKind kind, int start, int end, boolean inner) {
    }
}
