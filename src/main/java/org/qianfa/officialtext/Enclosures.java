package org.qianfa.officialtext;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What stands between quotation marks, title marks or brackets in a paragraph. Only marks that have their counterpart in
 * the same paragraph count: one that somebody forgot to close encloses nothing.
 */
final class Enclosures {

    private static final List<String> OPENING = List.of("“", "‘", "「", "『", "《", "〈", "（(", "【", "[");
    private static final List<String> CLOSING = List.of("”", "’", "」", "』", "》", "〉", "）)", "】", "]");

    private final int[] depth;

    private Enclosures(int[] depth) {
        this.depth = depth;
    }

    static Enclosures in(String paragraph) {
        int[] steps = new int[paragraph.length() + 1];
        List<Deque<Integer>> open = new ArrayList<>();
        OPENING.forEach(kind -> open.add(new ArrayDeque<>()));
        for (int i = 0; i < paragraph.length(); i++) {
            char c = paragraph.charAt(i);
            int opened = kind(OPENING, c);
            int closed = opened < 0 ? kind(CLOSING, c) : -1;
            if (opened >= 0) {
                open.get(opened).push(i);
            } else if (closed >= 0 && !open.get(closed).isEmpty()) {
                steps[open.get(closed).pop()]++;
                steps[i + 1]--;
            }
        }
        for (int i = 1; i < steps.length; i++) {
            steps[i] += steps[i - 1];
        }
        return new Enclosures(steps);
    }

    /** Whether the character stands inside a pair, or is one of its marks. */
    boolean enclose(int offset) {
        return depth[offset] > 0;
    }

    static boolean closing(char c) {
        return kind(CLOSING, c) >= 0;
    }

    private static int kind(List<String> kinds, char c) {
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.get(i).indexOf(c) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
