package org.qianfa.review.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextChangeTest {

    @Test
    void keeps_only_the_paragraphs_that_differ() {
        assertThat(TextChange.between("一\n二\n三", "一\n贰\n三")).isEqualTo(new TextChange("二", "贰"));
    }

    @Test
    void knows_added_and_removed_paragraphs() {
        assertThat(TextChange.between("一\n三", "一\n二\n三")).isEqualTo(new TextChange("", "二"));
        assertThat(TextChange.between("一\n二\n三", "一\n三")).isEqualTo(new TextChange("二", ""));
    }

    @Test
    void does_not_count_a_repeated_paragraph_twice() {
        assertThat(TextChange.between("甲\n甲", "甲\n甲\n甲")).isEqualTo(new TextChange("", "甲"));
    }
}
