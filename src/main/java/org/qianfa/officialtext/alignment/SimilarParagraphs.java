package org.qianfa.officialtext.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Pairs paragraphs that changed but are alike enough, the most alike first. Of candidates about as alike, one that keeps
 * the order of the text is preferred.
 */
final class SimilarParagraphs {

    /** What keeping the order is worth against likeness. */
    private static final double ORDER = 0.1;

    private final Bigrams[] olds;
    private final Bigrams[] news;
    private final Pairs pairs;
    private final Neighbourhood neighbourhood;

    private SimilarParagraphs(Bigrams[] olds, Bigrams[] news, Pairs pairs) {
        this.olds = olds;
        this.news = news;
        this.pairs = pairs;
        this.neighbourhood = new Neighbourhood(pairs, olds.length, news.length);
    }

    static void pair(Bigrams[] olds, Bigrams[] news, Pairs pairs) {
        SimilarParagraphs search = new SimilarParagraphs(olds, news, pairs);
        for (Candidate candidate : search.ranked()) {
            if (pairs.oldFree(candidate.oldIndex) && pairs.newFree(candidate.newIndex)) {
                pairs.join(candidate.oldIndex, candidate.newIndex);
            }
        }
    }

    private List<Candidate> ranked() {
        Candidates index = new Candidates(olds, pairs.freeOld());
        List<Candidate> found = new ArrayList<>();
        for (int newIndex : pairs.freeNew()) {
            for (int oldIndex : index.like(news[newIndex])) {
                double alike = Bigrams.similarity(olds[oldIndex].common(news[newIndex]), olds[oldIndex].size() + news[newIndex].size());
                if (alike >= ParagraphAlignment.ALIKE) {
                    double order = neighbourhood.keepsOrder(oldIndex, newIndex) ? ORDER : 0;
                    found.add(new Candidate(oldIndex, newIndex, alike + order));
                }
            }
        }
        found.sort(Comparator.<Candidate>comparingDouble(c -> -c.worth).thenComparingInt(c -> Math.abs(c.oldIndex - c.newIndex))
                .thenComparingInt(Candidate::oldIndex).thenComparingInt(Candidate::newIndex));
        return found;
    }

    private record Candidate(int oldIndex, int newIndex, double worth) {
    }

    /** The gaps between equal paragraphs: two paragraphs keep the order if the same pair stands before both. */
    private static final class Neighbourhood {

        private final int[] expectedNew;
        private final int[] precedingNew;

        Neighbourhood(Pairs pairs, int oldSize, int newSize) {
            expectedNew = new int[oldSize];
            precedingNew = new int[newSize];
            int last = Pairs.NONE;
            for (int i = 0; i < oldSize; i++) {
                last = pairs.oldFree(i) ? last : pairs.newOf(i);
                expectedNew[i] = last;
            }
            last = Pairs.NONE;
            for (int i = 0; i < newSize; i++) {
                last = pairs.newFree(i) ? last : i;
                precedingNew[i] = last;
            }
        }

        boolean keepsOrder(int oldIndex, int newIndex) {
            return expectedNew[oldIndex] == precedingNew[newIndex];
        }
    }
}
