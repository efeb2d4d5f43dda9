package org.qianfa.officialtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextLengthTest {

    @Test
    void blanks_and_line_ends_do_not_count() {
        assertThat(TextLength.of("　　一、办理\u00a0案件 120 件。\n\t\u200b")).isEqualTo(new TextLength(6, 5));
        assertThat(TextLength.of("")).isEqualTo(TextLength.NONE);
    }

    @Test
    void a_character_outside_the_basic_plane_counts_once() {
        assertThat(TextLength.of("𠮷村〇号😀")).isEqualTo(new TextLength(4, 1));
        assertThat(TextLength.of("办A１").plus(new TextLength(1, 1)).total()).isEqualTo(5);
    }

    @Test
    void headings_are_counted_as_they_are_written() {
        for (int level = 1; level <= 4; level++) {
            for (int count = 1; count <= HeadingNumber.MOST; count++) {
                String number = HeadingNumber.of(level, count);
                assertThat(HeadingNumber.count(number)).as(number).isEqualTo(count);
                assertThat(Outline.number(number + "标题")).isEqualTo(number);
            }
        }
        assertThat(HeadingNumber.of(1, 12)).isEqualTo("十二、");
        assertThat(HeadingNumber.of(2, 30)).isEqualTo("（三十）");
        assertThat(HeadingNumber.count("（１２）")).isEqualTo(12);
        assertThat(HeadingNumber.count("")).isZero();
        assertThatThrownBy(() -> HeadingNumber.of(1, 100)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HeadingNumber.of(5, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
