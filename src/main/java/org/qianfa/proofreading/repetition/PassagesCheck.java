package org.qianfa.proofreading.repetition;

import java.util.BitSet;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Findings;
import org.qianfa.proofreading.finding.ProofText;
import org.qianfa.proofreading.finding.TextCheck;

/**
 * Passages that stand twice. Quotations, titles and the set phrases of the whole country are said again and again for good
 * reason and count for nothing.
 */
public final class PassagesCheck implements TextCheck {

    private static final int LONG = 40;
    private static final int NOTABLE = 30;
    private static final int OWN_WORDS = 20;
    private static final int EXCERPT = 12;
    private static final String STOPS = "。!?\n";

    @Override
    public void look(ProofText text, Circumstances circumstances, Findings findings) {
        Stream stream = new Stream(text.paragraphs());
        BitSet reported = new BitSet();
        for (Runs.Run run : Runs.in(stream.words)) {
            int own = stream.spoken(run.from(), run.to());
            boolean whole = run.length() >= Runs.SHORTEST && sentenceEnd(stream.words, run) - sentenceStart(stream.words, run) >= Runs.SHORTEST;
            if (own < OWN_WORDS || run.length() < NOTABLE && !whole) {
                continue;
            }
            RepetitionRule rule = certain(stream, run) ? RepetitionRule.PASSAGE_TWICE : RepetitionRule.PASSAGE_ALIKE;
            report(rule, stream, run.first(), run.from(), run.to(), text, findings);
            reported.set(run.from(), run.to());
        }
        new AlikeSentences(stream, reported).each((first, from, to) -> report(RepetitionRule.PASSAGE_ALIKE, stream, first, from, to, text, findings));
    }

    /** To the letter, long without what others say, and either close to the first one or a sentence from end to end. */
    private static boolean certain(Stream stream, Runs.Run run) {
        if (stream.spoken(run.from(), run.to()) < LONG * 3 / 4 || run.length() < LONG) {
            return false;
        }
        boolean close = stream.paragraph(run.first()) == stream.paragraph(run.from());
        return close || sentenceEnd(stream.words, run) - sentenceStart(stream.words, run) >= LONG;
    }

    /** Where the first sentence begins that both places have from its beginning. */
    private static int sentenceStart(String words, Runs.Run run) {
        for (int i = 0; i < run.length(); i++) {
            boolean begins = run.first() + i == 0 || STOPS.indexOf(words.charAt(run.first() + i - 1)) >= 0;
            if (begins && STOPS.indexOf(words.charAt(run.from() + i - 1)) >= 0) {
                return run.from() + i;
            }
        }
        return run.to();
    }

    private static int sentenceEnd(String words, Runs.Run run) {
        for (int i = run.to(); i > run.from(); i--) {
            boolean stops = STOPS.indexOf(words.charAt(i - 1)) >= 0 || i < words.length() && words.charAt(i) == '\n'
                    && words.charAt(run.first() + i - run.from()) == '\n';
            if (stops) {
                return i;
            }
        }
        return run.from();
    }

    private static void report(RepetitionRule rule, Stream stream, int first, int from, int to, ProofText text, Findings findings) {
        int start = stream.start(first);
        String before = text.text().substring(start, Math.min(text.text().length(), start + EXCERPT));
        findings.add(rule, stream.start(from), stream.end(to), String.valueOf(to - from), before, String.valueOf(stream.paragraph(first)));
    }
}
