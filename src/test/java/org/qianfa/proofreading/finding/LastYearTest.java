package org.qianfa.proofreading.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LastYearTest {

    @Test
    void what_a_check_makes_of_the_text_is_made_once() {
        AtomicInteger times = new AtomicInteger();
        LastYear report = new LastYear("去年的报告。");

        for (int i = 0; i < 3; i++) {
            assertThat(report.as(Integer.class, text -> times.incrementAndGet() + text.length())).isEqualTo(7);
        }
        assertThat(report.as(String.class, text -> text + "完")).isEqualTo("去年的报告。完");
        assertThat(times).hasValue(1);
    }

    @Test
    void reports_of_the_same_words_are_the_same() {
        assertThat(new LastYear("甲")).isEqualTo(new LastYear("甲")).hasSameHashCodeAs(new LastYear("甲")).isNotEqualTo(new LastYear("乙"));
    }
}
