package org.qianfa.officialtext;

import static org.assertj.core.api.Assertions.assertThat;

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
}
