package org.qianfa.officialtext;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CodePointsTest {

    @Test
    void a_character_of_two_units_is_one_code_point() {
        CodePoints points = CodePoints.of("𠮷祥𠮷");

        assertThat(points.before(0)).isZero();
        assertThat(points.before(2)).isEqualTo(1);
        assertThat(points.before(3)).isEqualTo(2);
        assertThat(points.before(5)).isEqualTo(3);
    }

    @Property
    void counts_as_the_platform_does(@ForAll String text) {
        CodePoints points = CodePoints.of(text);

        for (int offset = 0; offset <= text.length(); offset++) {
            assertThat(points.before(offset)).isEqualTo(text.codePointCount(0, offset));
        }
    }
}
