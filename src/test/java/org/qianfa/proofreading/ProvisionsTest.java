package org.qianfa.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qianfa.proofreading.Provisions.Provision;
import org.qianfa.proofreading.Provisions.Validity;

class ProvisionsTest {

    private static final Provisions STANDARD = Provisions.of(Lists.STANDARD);

    @ParameterizedTest
    @CsvSource({"行政处罚法, 《中华人民共和国行政处罚法》", "行政处罚法 34, 《中华人民共和国行政处罚法》第三十四条",
            "行政处罚法34, 《中华人民共和国行政处罚法》第三十四条", "行政处罚法第34条, 《中华人民共和国行政处罚法》第三十四条",
            "《行政处罚法》第三十四条第二款, 《中华人民共和国行政处罚法》第三十四条第二款", "行政处罚法 10, 《中华人民共和国行政处罚法》第十条",
            "民法典 1260, 《中华人民共和国民法典》第一千二百六十条", "民法典 1007, 《中华人民共和国民法典》第一千零七条"})
    void a_provision_is_proposed_by_title_and_number(String typed, String first) {
        assertThat(STANDARD.suggest(typed, 2025, 8)).first().extracting(Provision::text).isEqualTo(first);
    }

    @Test
    void what_nobody_can_mean_is_not_guessed() {
        assertThat(STANDARD.suggest("没有这样的法律", 2025, 8)).isEmpty();
        assertThat(STANDARD.suggest("  ", 2025, 8)).isEmpty();
        assertThat(STANDARD.suggest("法", 2025, 5)).hasSize(5);
    }

    @Test
    void validity_is_that_of_the_year_reported_on() {
        assertThat(STANDARD.cited("《中华人民共和国合同法》第五十二条", 2025)).get().extracting(Provision::validity).isEqualTo(Validity.ABOLISHED);
        assertThat(STANDARD.cited("依《合同法》", 2019)).get().extracting(Provision::validity).isEqualTo(Validity.IN_FORCE);
        assertThat(STANDARD.cited("民法典", 2025)).isEmpty();
        assertThat(STANDARD.cited("《民法典》", 2019)).get().extracting(Provision::validity).isEqualTo(Validity.NOT_YET);
        assertThat(STANDARD.cited(null, 2025)).isEmpty();
    }

    @Test
    void a_register_somebody_keeps_takes_the_place_of_the_one_the_product_brings() {
        String kept = ListKind.LAWS.columns() + "\n青石区河道管理办法,,%s,,2024-01-01,,\n".formatted(ListKind.LAWS.choices().get(0));
        assertThat(ListKind.LAWS.flaws(kept)).isEmpty();
        Provisions own = Provisions.of(Lists.of(ListKind.LAWS, kept, 2025));
        assertThat(own.suggest("河道 7", 2025, 8)).extracting(Provision::text).containsExactly("《青石区河道管理办法》第七条");
        assertThat(own.cited("《青石区河道管理办法》", 2023)).get().extracting(Provision::validity).isEqualTo(Validity.NOT_YET);
        assertThat(own.suggest("行政处罚法", 2025, 8)).isEmpty();
    }
}
