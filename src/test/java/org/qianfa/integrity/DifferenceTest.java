package org.qianfa.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DifferenceTest {

    @Test
    void tells_where_two_texts_part() {
        assertThat(Difference.between("甲乙丙", "甲乙")).isEqualTo("at character 3 «丙» became «»");
    }
}
