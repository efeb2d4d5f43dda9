package org.qianfa.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    @ParameterizedTest
    @CsvSource({
        "办结率99.20%, 99.195, 99.205", "办结率100%, 99.5, 100.5", "受理107件, 107, 107", "服务3.1万人次, 30500, 31500", "罚款53.94万元, 539350, 539450",
        "占五成, 45, 55", "讲座70余场, 70, 80", "走访1380余户, 1380, 1390", "案件约758宗, 757, 759", "服务约300人, 200, 400", "近百家, 0, 100",
        "增长20%～30%, 19.5, 30.5", "人均5.3宗, 5.25, 5.35", "两三次, 2, 3"
    })
    void a_figure_can_mean_what_rounds_to_its_digits_or_what_its_modifier_allows(String text, BigDecimal low, BigDecimal high) {
        Interval interval = Quantities.in(text).get(0).interval().orElseThrow();
        assertThat(interval.low()).isEqualByComparingTo(low);
        assertThat(interval.high()).isEqualByComparingTo(high);
    }

    @Test
    void a_bound_is_open_on_its_other_side() {
        assertThat(Quantities.in("超1200家次").get(0).interval()).contains(new Interval(new BigDecimal("1200"), null));
        assertThat(Quantities.in("不到30人").get(0).interval()).contains(new Interval(null, new BigDecimal("30")));
    }

    @Test
    void dates_and_orders_have_no_interval() {
        assertThat(Quantities.in("2024年，第三届")).extracting(Quantity::interval).allMatch(java.util.Optional::isEmpty);
    }

    @Test
    void what_stands_in_the_title_of_a_document_or_has_no_interval_measures_nothing() {
        assertThat(Quantities.in("受理12件，办结率98%，同比增长5%，拨款3万元")).hasSize(4).allMatch(Quantity::measures);
        assertThat(Quantities.in("《3件实事方案》，2024年，第三届，每周两次")).isNotEmpty().noneMatch(Quantity::measures);
        assertThat(Quantities.in("受理12件，办结率98%，同比增长5%，拨款3万元")).extracting(Quantity::counts).containsExactly(true, false, false, true);
    }

    @Test
    void ends_belong_to_the_interval_and_open_ends_meet_everything() {
        Interval some = new Interval(BigDecimal.ONE, BigDecimal.TEN);
        assertThat(some.contains(BigDecimal.ONE)).isTrue();
        assertThat(some.contains(new BigDecimal("10.1"))).isFalse();
        assertThat(some.overlaps(new Interval(BigDecimal.TEN, null))).isTrue();
        assertThat(some.overlaps(new Interval(new BigDecimal("11"), null))).isFalse();
        assertThat(some.overlaps(new Interval(null, BigDecimal.ZERO))).isFalse();
        assertThat(new Interval(null, null).overlaps(some)).isTrue();
    }
}
