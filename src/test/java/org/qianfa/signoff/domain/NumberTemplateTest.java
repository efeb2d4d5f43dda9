package org.qianfa.signoff.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qianfa.signoff.KeepIssuingRules.Rules;
import org.qianfa.signoff.NumberTemplateFlawed;

class NumberTemplateTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 2);

    @Test
    void the_standard_templates_make_the_numbers_made_before_there_were_templates() throws NumberTemplateFlawed {
        Rules standard = Rules.standard();
        assertThat(NumberTemplate.document(standard.documentTemplate()).number("云街", "11000000MB0000000X", MONTH, 7)).isEqualTo("云街〔2026〕7号");
        assertThat(NumberTemplate.index(standard.indexTemplate()).number("云街", "11000000MB0000000X", MONTH, 7)).isEqualTo("11000000MB0000000X/2026-00007");
    }

    @ParameterizedTest
    @CsvSource({"{机构代码}/{年月}-{序号:5}, 014225972/202602-00140", "{机构代码}/{年}-{序号}, 014225972/2026-140", "{代字}-{年}-{序号:2}, 云$街-2026-140"})
    void forms_seen_on_real_sites_can_be_made(String template, String number) throws NumberTemplateFlawed {
        assertThat(NumberTemplate.index(template).number("云$街", "014225972", MONTH, 140)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"'', numberTemplateEmpty", "{代字}〔{年}〕{序号号, numberTemplateBrace", "{代字}〔{年}〕{序号}}号, numberTemplateBrace",
            "{文号}〔{年}〕{序号}号, numberTemplatePlaceholder", "{代字}〔{年}〕{序号:9}号, numberTemplatePlaceholder", "{代字}〔{年}〕号, numberTemplateSequence",
            "{代字}〔{年}〕{序号}{序号}号, numberTemplateSequence", "{代字}{序号}号, numberTemplateYear", "{代字}({年}){序号}号, numberTemplateBrackets",
            "{代字}〔{年}〕{序号:3}号, numberTemplateZeros", "{代字}〔{年}〕第{序号}号, numberTemplateOrdinal"})
    void what_makes_no_document_number_is_refused_by_name(String template, String code) {
        assertThatThrownBy(() -> NumberTemplate.document(template)).isInstanceOfSatisfying(NumberTemplateFlawed.class,
                flawed -> assertThat(flawed.code()).isEqualTo(code));
    }

    @Test
    void a_template_has_an_end() {
        assertThatThrownBy(() -> NumberTemplate.index("x".repeat(60) + "{年}{序号}")).isInstanceOfSatisfying(NumberTemplateFlawed.class,
                flawed -> assertThat(flawed.flaw()).isEqualTo(NumberTemplateFlawed.Flaw.LENGTH));
    }
}
