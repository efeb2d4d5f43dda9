package org.qianfa.quantities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A megabyte of the same pattern comes to an end; anything worse than linear would not. */
class LongTextsTest {

    private static final int MEGABYTE = 1 << 20;

    @ParameterizedTest
    @ValueSource(strings = {
        "1", "一", "%", "十", "万", "1,", "1.", "1-", "1至", "1+", "一二", "百分之", "第一", "每周一", "每", "首", "“", "”", "“3·", "《", "(", "年", "2024年",
        "2024-", "1次-", "1%", "不到", "1余", " 1 ", "１", "两三", "a1", "0", "约", "人均", "1 "
    })
    void a_megabyte_of_one_pattern_is_read_to_its_end(String pattern) {
        String text = pattern.repeat(MEGABYTE / pattern.length());
        assertThatCode(() -> Quantities.in(text)).doesNotThrowAnyException();
    }

    @Test
    void every_figure_of_a_megabyte_of_report_is_found() {
        String sentence = "望舒街道共受理诉求123宗，化解120宗，化解率为97.56%。\n";
        int times = MEGABYTE / sentence.length();
        assertThat(Quantities.in(sentence.repeat(times))).hasSize(3 * times);
    }
}
