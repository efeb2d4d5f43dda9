package org.qianfa.checks.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qianfa.proofreading.consistency.ConsistencyRule;
import org.qianfa.proofreading.finding.Finding;
import org.qianfa.proofreading.finding.Rule;
import org.qianfa.proofreading.outline.OutlineRule;

class ExcerptTest {

    private static final String TEXT = "一、工作情况\n　　全年布署工作十二项，布署检查三次。效果明显！\n二、打算";

    @Test
    void words_stand_in_their_sentence() {
        assertThat(at(TEXT.indexOf("布署"), 2)).isEqualTo(new Excerpt("全年", "布署", "工作十二项，布署检查三次。"));
        assertThat(at(TEXT.indexOf("效果"), 5)).isEqualTo(new Excerpt("", "效果明显！", ""));
        assertThat(at(TEXT.indexOf("工作情况"), 4).sentence()).isEqualTo("一、工作情况");
        assertThat(at(TEXT.length(), 0)).isEqualTo(new Excerpt("二、打算", "", ""));
        assertThat(at(TEXT.indexOf("三次"), 6).sentence()).isEqualTo("全年布署工作十二项，布署检查三次。效果明显！");
    }

    @Test
    void the_same_words_elsewhere_in_a_sentence_or_in_another_sentence_are_not_the_same() {
        String first = at(TEXT.indexOf("布署"), 2).digest(of(OutlineRule.REPEATED));
        assertThat(at(TEXT.lastIndexOf("布署"), 2).digest(of(OutlineRule.REPEATED))).isNotEqualTo(first);
        assertThat(at(TEXT.indexOf("布署"), 2).digest(of(OutlineRule.BACKWARDS))).isNotEqualTo(first);
        assertThat(at(TEXT.indexOf("布署"), 3).digest(of(OutlineRule.REPEATED))).isNotEqualTo(first);
        String moved = "另一句。" + TEXT.substring(TEXT.indexOf("全年"));
        assertThat(Excerpt.of(moved, moved.indexOf("布署"), moved.indexOf("布署") + 2).digest(of(OutlineRule.REPEATED))).isEqualTo(first);
    }

    @Test
    void a_line_without_stops_is_cut() {
        String line = "字".repeat(100_000);
        assertThat(Excerpt.of(line, 50_000, 50_001).sentence()).hasSize(601);
    }

    @Test
    void what_the_words_are_held_against_belongs_to_a_finding_that_compares() {
        Excerpt excerpt = at(TEXT.indexOf("布署"), 2);
        assertThat(excerpt.digest(of(ConsistencyRule.LEDGER, "12件"))).isNotEqualTo(excerpt.digest(of(ConsistencyRule.LEDGER, "13件")));
        assertThat(excerpt.digest(of(OutlineRule.MISSING_ELEMENT, "存在的不足"))).isNotEqualTo(excerpt.digest(of(OutlineRule.MISSING_ELEMENT, "下一年度安排")));
        assertThat(excerpt.digest(of(OutlineRule.HEADING_MARK, 12))).isEqualTo(excerpt.digest(of(OutlineRule.HEADING_MARK, 13)));
    }

    private static Finding of(Rule rule, Object... arguments) {
        return new Finding(rule, rule.severity(), 0, 0, null, List.of(arguments));
    }

    private static Excerpt at(int start, int length) {
        return Excerpt.of(TEXT, start, start + length);
    }
}
