package org.qianfa.officialtext.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which paragraphs of a text became which of its next revision. Equal ones first; then those alike by at least
 * {@link #ALIKE}, wherever they stand; then parts beside them that a split left or a merge took in.
 *
 * <p>The likeness of two paragraphs is Dice's coefficient over their pairs of neighbouring code points: twice the pairs in
 * common, repetitions counted, by the pairs of both. A split or merge is recognised only where its parts stand side by
 * side and the parts together are alike to the whole.
 */
public final class ParagraphAlignment {

    /** Two paragraphs at least so alike are one paragraph, changed; 0 to 1. */
    public static final double ALIKE = 0.5;

    private final List<String> oldTexts;
    private final List<String> newTexts;
    private final Pairs pairs;
    private final Bigrams[] olds;
    private final Bigrams[] news;

    private ParagraphAlignment(List<String> oldTexts, List<String> newTexts) {
        this.oldTexts = oldTexts;
        this.newTexts = newTexts;
        this.pairs = new Pairs(oldTexts.size(), newTexts.size());
        EqualParagraphs.pair(oldTexts, newTexts, pairs);
        this.olds = profiles(oldTexts, pairs.freeOld());
        this.news = profiles(newTexts, pairs.freeNew());
    }

    /** The matches in the order of the new text; a paragraph that is in none of them was deleted or inserted. */
    public static List<Match> of(List<String> oldTexts, List<String> newTexts) {
        List<Match> matches = new ArrayList<>(new ParagraphAlignment(oldTexts, newTexts).matches());
        matches.sort(Comparator.comparingInt(Match::newFrom));
        return SteadyOrder.judged(matches, oldTexts.stream().mapToInt(String::length).toArray());
    }

    private static Bigrams[] profiles(List<String> texts, int[] changed) {
        Bigrams[] profiles = new Bigrams[texts.size()];
        for (int i : changed) {
            profiles[i] = Bigrams.of(texts.get(i));
        }
        return profiles;
    }

    private List<Match> matches() {
        SimilarParagraphs.pair(olds, news, pairs);
        List<Match> matches = new ArrayList<>();
        Gathering splits = new Gathering(olds, news, pairs, new boolean[news.length]);
        boolean[] splitOld = new boolean[olds.length];
        for (Gathering.Gathered split : splits.all(new boolean[olds.length])) {
            splitOld[split.whole()] = true;
            matches.add(new Match(split.whole(), split.whole() + 1, split.parts().from(), split.parts().to(), split.whole(),
                    split.heir(), false, false));
        }
        Gathering merges = new Gathering(news, olds, pairs.turned(), splitOld);
        for (Gathering.Gathered merge : merges.all(splits.taken())) {
            matches.add(new Match(merge.parts().from(), merge.parts().to(), merge.whole(), merge.whole() + 1, merge.heir(),
                    merge.whole(), false, false));
        }
        IntStream.range(0, olds.length).filter(i -> !pairs.oldFree(i) && !splitOld[i] && !merges.taken()[i])
                .mapToObj(this::single).forEach(matches::add);
        return matches;
    }

    private Match single(int oldIndex) {
        int newIndex = pairs.newOf(oldIndex);
        boolean equal = oldTexts.get(oldIndex).equals(newTexts.get(newIndex));
        return new Match(oldIndex, oldIndex + 1, newIndex, newIndex + 1, oldIndex, newIndex, equal, false);
    }
}
