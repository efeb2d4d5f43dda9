package org.qianfa.proofreading.repetition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Sentences that are nearly those of another place: three of four groups of four characters are the same, and all figures. */
final class AlikeSentences {

    interface Found {
        /** Characters {@code [from, to)} are nearly those from {@code first} on. */
        void found(int first, int from, int to);
    }

    private static final int GROUP = 4;
    private static final double ALIKE = 0.75;
    private static final int OWN_WORDS = 20;
    private static final String STOPS = "。!?\n";

    private final Stream stream;
    private final BitSet reported;
    /** The first sentence each group stands in. */
    private final FirstPlaces groups = new FirstPlaces();
    private final List<Sentence> sentences = new ArrayList<>();

    /** @param reported characters that need not be reported again */
    AlikeSentences(Stream stream, BitSet reported) {
        this.stream = stream;
        this.reported = reported;
    }

    void each(Found found) {
        int start = 0;
        for (int i = 0; i < stream.words.length(); i++) {
            if (STOPS.indexOf(stream.words.charAt(i)) >= 0) {
                int end = stream.words.charAt(i) == '\n' ? i : i + 1;
                if (end - start >= Runs.SHORTEST) {
                    take(new Sentence(start, end), found);
                }
                start = i + 1;
            }
        }
    }

    private void take(Sentence sentence, Found found) {
        Sentence like = enter(sentence);
        boolean own = like != null && stream.spoken(sentence.start, sentence.end) >= OWN_WORDS;
        if (own && !reported(sentence) && sameDigits(like, sentence)) {
            found.found(like.start, sentence.start, sentence.end);
        }
    }

    private boolean reported(Sentence sentence) {
        int first = reported.nextSetBit(sentence.start);
        return first >= 0 && first < sentence.end;
    }

    /** Notes the groups of a sentence and answers with the earlier sentence it shares most of them with, if it is alike. */
    private Sentence enter(Sentence sentence) {
        int number = sentences.size();
        sentences.add(sentence);
        List<Sentence> voted = new ArrayList<>();
        Sentence best = null;
        long group = 0;
        for (int i = sentence.start; i < sentence.end; i++) {
            group = group << 16 | stream.words.charAt(i);
            int first = i - sentence.start < GROUP - 1 ? number : groups.firstOr(group, number);
            if (first < number) {
                Sentence other = sentences.get(first);
                voted.add(other);
                other.votes++;
                best = best == null || other.votes > best.votes ? other : best;
            }
        }
        boolean alike = best != null && 2 * best.votes / (double) (sentence.groups() + best.groups()) >= ALIKE;
        voted.forEach(other -> other.votes = 0);
        return alike ? best : null;
    }

    private boolean sameDigits(Sentence one, Sentence other) {
        return digits(one).equals(digits(other));
    }

    private String digits(Sentence sentence) {
        StringBuilder digits = new StringBuilder();
        for (int i = sentence.start; i < sentence.end; i++) {
            char c = stream.words.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    private static final class Sentence {

        private final int start;
        private final int end;
        /** How many groups of the sentence looked at stood here first. */
        private int votes;

        private Sentence(int start, int end) {
            this.start = start;
            this.end = end;
        }

        private int groups() {
            return end - start - (GROUP - 1);
        }
    }
}
