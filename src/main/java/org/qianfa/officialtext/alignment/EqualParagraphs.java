package org.qianfa.officialtext.alignment;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs paragraphs that are equal to the letter: first as many as can stay in order, so that copies of one text do not
 * change places, then the rest wherever they went, copies in their order.
 */
final class EqualParagraphs {

    private EqualParagraphs() {
    }

    static void pair(List<String> oldTexts, List<String> newTexts, Pairs pairs) {
        Map<String, Integer> names = new HashMap<>();
        int[] olds = named(oldTexts, names);
        int[] news = named(newTexts, names);
        inOrder(olds, news, pairs);
        moved(olds, news, oldTexts, pairs);
    }

    private static int[] named(List<String> texts, Map<String, Integer> names) {
        return texts.stream().mapToInt(t -> names.computeIfAbsent(t, unknown -> names.size())).toArray();
    }

    private static void inOrder(int[] olds, int[] news, Pairs pairs) {
        int x = 0;
        int y = 0;
        for (Hunk hunk : SequenceDiff.between(olds, news)) {
            while (x < hunk.aFrom()) {
                pairs.join(x++, y++);
            }
            x = hunk.aTo();
            y = hunk.bTo();
        }
        while (x < olds.length) {
            pairs.join(x++, y++);
        }
    }

    /** A blank line is never said to have moved. */
    private static void moved(int[] olds, int[] news, List<String> oldTexts, Pairs pairs) {
        Map<Integer, Deque<Integer>> left = new HashMap<>();
        Arrays.stream(pairs.freeOld()).filter(i -> !oldTexts.get(i).isBlank())
                .forEach(i -> left.computeIfAbsent(olds[i], name -> new ArrayDeque<>()).add(i));
        for (int i : pairs.freeNew()) {
            Deque<Integer> copies = left.get(news[i]);
            if (copies != null && !copies.isEmpty()) {
                pairs.join(copies.remove(), i);
            }
        }
    }
}
