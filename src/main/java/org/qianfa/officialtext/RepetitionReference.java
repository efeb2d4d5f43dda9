package org.qianfa.officialtext;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** What texts are held against to see what they repeat, read once for any number of them. Never changes. */
public final class RepetitionReference {

    private static final int BASE = 1_000_003;
    /** Of a character that leaves the run. */
    private static final int POWER = power();
    private static final String SENTENCE_ENDS = "。!?;\n";

    private final int[] points;
    /** First places of runs, by their hash. */
    private final int[] runs;
    private final Set<String> sentences = new HashSet<>();

    private RepetitionReference(String text) {
        points = folded(text);
        runs = new int[Integer.highestOneBit(Math.max(8, points.length)) * 4];
        Arrays.fill(runs, -1);
        eachRun(points, (hash, start) -> {
            int slot = slot(hash, points, start);
            runs[slot] = runs[slot] < 0 ? start : runs[slot];
        });
        for (int from = 0; from < points.length; from = sentenceEnd(points, from)) {
            sentences.add(sentence(points, from));
        }
    }

    public static RepetitionReference of(String text) {
        return new RepetitionReference(text);
    }

    /** The characters of a text that stand here too; line ends never do. */
    BitSet repeated(int[] text) {
        BitSet repeated = new BitSet();
        eachRun(text, (hash, start) -> {
            if (runs[slot(hash, text, start)] >= 0) {
                repeated.set(start, start + Repetition.RUN);
            }
        });
        for (int from = 0; from < text.length; from = sentenceEnd(text, from)) {
            String sentence = sentence(text, from);
            if (sentence.codePointCount(0, sentence.length()) >= Repetition.SENTENCE && sentences.contains(sentence)) {
                repeated.set(from, sentenceEnd(text, from));
            }
        }
        for (int i = 0; i < text.length; i++) {
            repeated.set(i, repeated.get(i) && text[i] != '\n');
        }
        return repeated;
    }

    /** Code points; full and half width are one. */
    static int[] folded(String text) {
        return text.codePoints().map(p -> p >= '！' && p <= '～' ? p - '！' + '!' : p).toArray();
    }

    /** Runs inside one paragraph. */
    private static void eachRun(int[] points, Run run) {
        int hash = 0;
        int lineStart = 0;
        for (int end = 1; end <= points.length; end++) {
            int leaving = end > Repetition.RUN ? points[end - 1 - Repetition.RUN] * POWER : 0;
            hash = (hash - leaving) * BASE + points[end - 1];
            lineStart = points[end - 1] == '\n' ? end : lineStart;
            if (end - lineStart >= Repetition.RUN) {
                run.at(hash, end - Repetition.RUN);
            }
        }
    }

    /** Where the run stands in the table, or would. */
    private int slot(int hash, int[] text, int start) {
        int slot = (hash ^ hash >>> 15) & runs.length - 1;
        while (runs[slot] >= 0 && !Arrays.equals(points, runs[slot], runs[slot] + Repetition.RUN, text, start, start + Repetition.RUN)) {
            slot = slot + 1 & runs.length - 1;
        }
        return slot;
    }

    private static String sentence(int[] points, int from) {
        return new String(points, from, sentenceEnd(points, from) - from).strip();
    }

    private static int sentenceEnd(int[] points, int from) {
        int at = from;
        while (at < points.length && SENTENCE_ENDS.indexOf(points[at]) < 0) {
            at++;
        }
        return Math.min(points.length, at + 1);
    }

    private static int power() {
        int power = 1;
        for (int i = 1; i < Repetition.RUN; i++) {
            power *= BASE;
        }
        return power;
    }

    private interface Run {
        void at(int hash, int start);
    }
}
