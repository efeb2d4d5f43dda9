package org.qianfa.officialtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.qianfa.officialtext.Repetition.Range;

class RepetitionTest {

    private static final String LAST_YEAR = "青禾镇完善集市管理制度。组织镇村干部开展学法用法专题培训12场。\n白石街道设立网格。";

    @Test
    void a_sentence_of_last_year_counts_from_start_to_end_mark() {
        String text = "今年以来，进展有三。青禾镇完善集市管理制度。";
        Repetition repetition = Repetition.of(text, LAST_YEAR);
        assertThat(repetition.ranges()).containsExactly(new Range(10, 22));
        assertThat(repetition.share()).isEqualTo(12.0 / 22, within(1e-9));
    }

    @Test
    void a_long_run_inside_a_new_sentence_counts_alone() {
        String text = "全年组织镇村干部开展学法用法专题培训8场。";
        assertThat(Repetition.of(text, LAST_YEAR).ranges()).containsExactly(new Range(2, 18));
    }

    @Test
    void short_common_words_do_not_count() {
        assertThat(Repetition.of("镇村干部开展学法用法专题研讨。设立网格。", LAST_YEAR).ranges()).isEmpty();
    }

    @Test
    void the_width_of_marks_makes_no_difference_but_figures_do() {
        assertThat(Repetition.of("受理申请12件,办结12件;", "受理申请１２件，办结１２件；").share()).isEqualTo(1);
        assertThat(Repetition.of("受理申请13件,办结13件;", "受理申请１２件，办结１２件；").share()).isZero();
    }

    @Test
    void blanks_and_line_ends_do_not_dilute_the_share() {
        assertThat(Repetition.of("\n\n青禾镇完善集市管理制度。 \n", LAST_YEAR).share()).isEqualTo(1);
        assertThat(Repetition.of("", LAST_YEAR)).isEqualTo(Repetition.of("\n", ""));
    }
}
