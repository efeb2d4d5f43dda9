package org.qianfa.people.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qianfa.people.WeakPassword;

class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Abcdefgh12", "abcdefgh-1", "ABCDEFGH-1", "今天天气很好呀Ab1", "Abcdefghi-"})
    void ten_characters_of_three_kinds_will_do(String password) {
        assertThatCode(() -> PasswordRules.check("gaolan", password)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Abcdefg12", "abcdefgh12", "ABCDEFGHIJ", "Gaolan-2026", "my-GAOLAN-1", "",
            "Abcdefgh12Abcdefgh12Abcdefgh12Abcdefgh12Abcdefgh12Abcdefgh12Abcdefgh12Abc"})
    void short_uniform_long_or_telling_passwords_are_refused(String password) {
        assertThatThrownBy(() -> PasswordRules.check("gaolan", password)).isInstanceOf(WeakPassword.class);
    }
}
