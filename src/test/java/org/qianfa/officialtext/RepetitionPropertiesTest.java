package org.qianfa.officialtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.qianfa.officialtext.Repetition.Range;

/** What must hold of any two texts. */
class RepetitionPropertiesTest {

    @Property
    void a_text_repeats_itself_wholly_and_ranges_lie_in_order(@ForAll long seed, @ForAll String any) {
        Random random = new Random(seed);
        String text = new Manuscript(random, 5).text();
        assertThat(Repetition.of(text, text).share()).isEqualTo(1);
        Repetition other = Repetition.of(text, new Manuscript(random, 5).text() + any);
        assertThat(other.share()).isBetween(0.0, 1.0);
        int end = -1;
        for (Range range : other.ranges()) {
            assertThat(range.start()).isGreaterThan(end).isLessThan(range.end());
            end = range.end();
            assertThat(text.substring(range.start(), end)).doesNotContain("\n");
        }
    }

    /** Word for word, without a table: few characters, so that much is said again. */
    @Property(tries = 300)
    void what_is_repeated_is_what_a_plain_search_finds(@ForAll long seed) {
        Random random = new Random(seed);
        String reference = babble(random);
        String text = babble(random) + reference.substring(random.nextInt(reference.length())) + babble(random);
        BitSet repeated = new BitSet();
        for (int i = 0; i + Repetition.RUN <= text.length(); i++) {
            String run = text.substring(i, i + Repetition.RUN);
            if (run.indexOf('\n') < 0 && reference.contains(run)) {
                repeated.set(i, i + Repetition.RUN);
            }
        }
        int from = 0;
        for (String line : text.split("\n")) {
            if (line.length() >= Repetition.SENTENCE && List.of(reference.split("\n")).contains(line)) {
                repeated.set(from, from + line.length());
            }
            from += line.length() + 1;
        }
        BitSet told = new BitSet();
        Repetition.of(text, reference).ranges().forEach(range -> told.set(range.start(), range.end()));
        assertThat(told).isEqualTo(repeated);
    }

    /** Its lines are its sentences. */
    private static String babble(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 120; i++) {
            text.append(random.nextInt(20) == 0 ? '\n' : "法治".charAt(random.nextInt(2)));
        }
        return text.append("末").toString();
    }
}
