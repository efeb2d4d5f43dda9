package org.qianfa.officialtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.qianfa.officialtext.ParagraphChange.Span;

/** What must be true of any comparison. */
final class Differences {

    private Differences() {
    }

    static void applyBothWays(String before, String after) {
        rebuild(before, after);
        rebuild(after, before);
    }

    static void rebuild(String before, String after) {
        TextComparison comparison = TextComparison.of(before, after);
        assertThat(comparison.applyTo(before)).isEqualTo(after);
        assertThat(comparison.takeBackFrom(after)).isEqualTo(before);
        assertThat(comparison.identical()).isEqualTo(before.equals(after));
        everyParagraphStandsOnce(comparison, before, after);
        assertThat(comparison.changes()).flatExtracting(ParagraphChange::runs).extracting(TextRun::text).doesNotContain("");
        if ((before + after).codePoints().noneMatch(Differences::half)) {
            splitsNoCodePoint(comparison);
        }
    }

    private static void everyParagraphStandsOnce(TextComparison comparison, String before, String after) {
        BitSet olds = new BitSet();
        BitSet news = new BitSet();
        comparison.changes().forEach(change -> {
            standsOnce(olds, change.before());
            standsOnce(news, change.after());
        });
        assertThat(olds.cardinality()).isEqualTo(ParagraphLines.of(before).size());
        assertThat(news.cardinality()).isEqualTo(ParagraphLines.of(after).size());
    }

    private static void standsOnce(BitSet seen, Span span) {
        assertThat(seen.get(span.from(), span.to()).isEmpty()).isTrue();
        seen.set(span.from(), span.to());
    }

    private static void splitsNoCodePoint(TextComparison comparison) {
        assertThat(comparison.changes().stream().flatMap(c -> c.runs().stream())
                .allMatch(run -> run.text().codePoints().noneMatch(Differences::half))).isTrue();
    }

    private static boolean half(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
