package org.qianfa.proofreading.repetition;

import java.util.List;
import org.qianfa.officialtext.Repetition;
import org.qianfa.officialtext.RepetitionReference;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.PlacedParagraph;
import org.qianfa.proofreading.finding.ProofText;
import org.qianfa.proofreading.finding.Sentence;
import org.qianfa.proofreading.finding.TextCheck;
import org.qianfa.quantities.Quantity;

/** What stands as it stood in last year's report. */
public final class LastYearCheck implements TextCheck {

    private static final int LONG = 40;
    private static final double MUCH = 0.6;

    @Override
    public void look(ProofText text, Circumstances circumstances, Findings findings) {
        if (circumstances.lastYear().isEmpty()) {
            return;
        }
        RepetitionReference reference = circumstances.previous().as(RepetitionReference.class, RepetitionReference::of);
        List<Repetition.Range> ranges = Repetition.of(text.text(), reference).ranges();
        int next = 0;
        for (PlacedParagraph paragraph : text.paragraphs()) {
            while (next < ranges.size() && ranges.get(next).end() <= paragraph.start()) {
                next++;
            }
            int copied = copied(ranges, next, paragraph.start(), paragraph.end());
            if (paragraph.text().length() >= LONG && copied >= MUCH * paragraph.text().length()) {
                findings.add(RepetitionRule.COPIED, paragraph.start(), paragraph.end(),
                        String.valueOf(Math.round(100.0 * copied / paragraph.text().length())));
            }
            figures(paragraph, ranges, next, findings);
        }
    }

    private static int copied(List<Repetition.Range> ranges, int from, int start, int end) {
        int copied = 0;
        for (int i = from; i < ranges.size() && ranges.get(i).start() < end; i++) {
            copied += Math.max(0, Math.min(end, ranges.get(i).end()) - Math.max(start, ranges.get(i).start()));
        }
        return copied;
    }

    private static void figures(PlacedParagraph paragraph, List<Repetition.Range> ranges, int from, Findings findings) {
        for (Sentence sentence : paragraph.paragraph().sentences()) {
            int start = paragraph.start() + sentence.start();
            int end = paragraph.start() + sentence.end();
            if (figures(paragraph.paragraph().quantities(), sentence) > 1 && within(ranges, from, start, end)) {
                findings.add(RepetitionRule.FIGURES_COPIED, start, end);
            }
        }
    }

    private static boolean within(List<Repetition.Range> ranges, int from, int start, int end) {
        for (int i = from; i < ranges.size() && ranges.get(i).start() <= start; i++) {
            if (ranges.get(i).end() >= end) {
                return true;
            }
        }
        return false;
    }

    /** Those that would hardly be the same two years running. */
    private static int figures(List<Quantity> quantities, Sentence sentence) {
        int figures = 0;
        for (Quantity q : quantities) {
            boolean inside = q.start() >= sentence.start() && q.end() <= sentence.end();
            figures += q.counts() && inside && !q.cited() && q.text().chars().filter(c -> c >= '0' && c <= '9').count() > 1 ? 1 : 0;
        }
        return figures;
    }
}
