package org.qianfa.figures.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qianfa.figures.FormulaFlawed;
import org.qianfa.figures.FormulaProblem;
import org.qianfa.figures.domain.Term.Undetermined;

class FormulaTest {

    private static final Map<String, String> NOW = Map.of("受理", "140", "办结", "135", "F1", "7", "12345热线（含转办）", "20", "零", "0");
    private static final Map<String, String> LAST_YEAR = Map.of("受理", "125", "办结率（%）", "90");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 + 2 × 3                          | 7
            (1 + 2) × 3                        | 9
            （1＋2）＊3÷（4－1）               | 3
            10 - 3 - 2                         | 5
            12 / 3 / 2                         | 2
            -2 × -3                            | 6
            办结 / 受理 × 28                   | 27
            F1*2                               | 14
            [12345热线（含转办）] + 1          | 21
            【12345热线（含转办）】＋1         | 21
            (受理 − 去年(受理)) ÷ 去年(受理)   | 0.12
            上年（[办结率（%）]）＋1           | 91
            50% × 受理                         | 70
            0.1 + 0.2                          | 0.3
            """)
    void a_formula_is_computed_exactly_with_the_usual_order(String formula, String result) throws Exception {
        assertThat(Formula.parse(formula).value(FormulaTest::value)).isEqualByComparingTo(result);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            受理 +          | ENDS_EARLY   | 4
            受理 受理       | UNEXPECTED   | 3
            (1 + 2          | BRACKET_OPEN | 0
            1 + 2)          | UNEXPECTED   | 5
            [受理 + 1       | BRACKET_OPEN | 0
            [] + 1          | UNEXPECTED   | 1
            1.2.3 + 1       | NOT_A_NUMBER | 0
            1 + ？          | UNEXPECTED   | 4
            × 2             | UNEXPECTED   | 0
            去年(           | ENDS_EARLY   | 3
            """)
    void what_is_no_formula_is_refused_where_it_stops_making_sense(String formula, FormulaFlawed.Reason reason, int position) {
        assertThatThrownBy(() -> Formula.parse(formula)).isInstanceOfSatisfying(FormulaFlawed.class, flawed -> {
            assertThat(flawed.arguments()[0]).isEqualTo(reason);
            assertThat(flawed.position()).isEqualTo(position);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"受理 / 零", "1 ÷ (受理 − 受理)", "2 / 0"})
    void nothing_is_divided_by_zero(String formula) throws FormulaFlawed {
        Formula parsed = Formula.parse(formula);

        assertThatThrownBy(() -> parsed.value(FormulaTest::value)).isInstanceOfSatisfying(Undetermined.class,
                e -> assertThat(e.problem()).isEqualTo(FormulaProblem.DIVISION_BY_ZERO));
    }

    @Test
    void endless_and_bottomless_formulas_are_refused() {
        assertThatThrownBy(() -> Formula.parse("1+".repeat(400) + "1")).isInstanceOf(FormulaFlawed.class);
        assertThatThrownBy(() -> Formula.parse("(".repeat(100) + "1" + ")".repeat(100))).isInstanceOf(FormulaFlawed.class);
        assertThatThrownBy(() -> Formula.parse("-".repeat(100) + "1")).isInstanceOf(FormulaFlawed.class);
        assertThatThrownBy(() -> Formula.parse("  ")).isInstanceOf(FormulaFlawed.class);
    }

    private static BigDecimal value(Term.Reference reference) throws Undetermined {
        String found = (reference.lastYear() ? LAST_YEAR : NOW).get(reference.name());
        if (found == null) {
            throw new Undetermined(FormulaProblem.INPUT_MISSING);
        }
        return new BigDecimal(found);
    }
}
