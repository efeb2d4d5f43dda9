package org.qianfa.figures.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            36件         | 38         | 38件
            36           | 1234       | 1234
            1,234件      | 2345678    | 2,345,678件
            97.64%       | 98.1       | 98.10%
            97.6％       | 98.123     | 98.1％
            3.2万人次    | 41234      | 4.1万人次
            3万件        | 2000       | 0.2万件 
            3万件        | 34000      | 3.4万件
            3万件        | 12         | 12件
            1.5亿元      | 260000000  | 2.6亿元
            90余场次     | 128        | 120余场次
            90余场次     | 120        | 120场次
            90余场次     | 7          | 7场次
            3万余件      | 52000      | 5万余件
            3余万件      | 52000      | 5余万件
            超过200次    | 431        | 超过400次
            超过200次    | 400        | 400次
            约800人      | 1149       | 约1100人
            近100家      | 131        | 近200家
            共36件、     | 40         | 共40件、
            １２件       | 15         | 15件
            -5件         | 7          | -7件
            """)
    void another_value_is_said_in_the_same_form(String words, String value, String expected) {
        NumberForm form = NumberForm.of(words).orElseThrow();

        assertThat(form.write(new BigDecimal(value))).isEqualTo(expected);
        if (!words.startsWith("-")) {
            assertThat(NumberForm.of(expected).orElseThrow().says(new BigDecimal(value))).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            36件      | 36      | true
            36件      | 37      | false
            97.64%    | 97.6377 | true
            97.6%     | 97.6377 | true
            97.7%     | 97.6377 | false
            1,234件   | 1234    | true
            3.2万件   | 31999   | true
            3.2万件   | 32600   | false
            90余场    | 97      | true
            90余场    | 90      | true
            90余场    | 100     | false
            90余场    | 89      | false
            超100次   | 150     | true
            超100次   | 250     | false
            近100家   | 98      | true
            约100家   | 140     | true
            约100家   | 151     | false
            """)
    void words_say_a_value_as_far_as_they_promise(String words, String value, boolean says) {
        assertThat(NumberForm.of(words).orElseThrow().says(new BigDecimal(value))).isEqualTo(says);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "没有数字", "2021-2025", "12件和13件", "三件"})
    void words_without_exactly_one_number_have_no_form(String words) {
        assertThat(NumberForm.of(words)).isEmpty();
    }
}
