package org.qianfa.figures.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qianfa.figures.FigureFlawed;

class FigureNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,234.50           | 1234.5
            １２３             | 123
            97.64%             | 97.64
            −3                 | -3
            12345678901234567890.12345678 | 12345678901234567890.12345678
            100                | 100
            """)
    void numbers_are_read_as_people_type_them(String typed, String value) throws FigureFlawed {
        assertThat(FigureNumber.text(FigureNumber.parse(typed))).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1,23", "12,3456", "1e9", "1.123456789", "123456789012345678901", "12件", ",123", "1..2"})
    void what_is_no_number_or_too_long_is_refused(String typed) {
        assertThatThrownBy(() -> FigureNumber.parse(typed)).isInstanceOf(FigureFlawed.class);
    }

    @Test
    void nothing_is_no_number() throws FigureFlawed {
        assertThat(FigureNumber.parse("  ")).isNull();
        assertThat(FigureNumber.text(null)).isEmpty();
    }
}
