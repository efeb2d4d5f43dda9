package org.qianfa.proofreading.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qianfa.proofreading.finding.CsvRows;

/** Looks over the register the product brings. */
class LawRegisterTest {

    private final List<CsvRows.Row> rows = CsvRows.resource("/proofreading/laws.csv");

    @Test
    void holds_national_titles_of_every_kind_and_local_ones() {
        Map<LawKind, Long> byKind = rows.stream().map(Law::of).collect(Collectors.groupingBy(Law::kind, Collectors.counting()));
        System.out.println("register: " + byKind);
        assertThat(byKind).containsOnlyKeys(LawKind.values());
        assertThat(byKind.entrySet().stream().filter(e -> !e.getKey().local()).mapToLong(Map.Entry::getValue).sum())
                .isGreaterThanOrEqualTo(300);
    }

    @Test
    void finds_every_title_and_alias_as_the_document_it_names() {
        for (Law law : rows.stream().map(Law::of).toList()) {
            assertThat(LawRegister.standard().find(law.title(), null)).hasValue(law);
            assertThat(law.aliases()).allSatisfy(alias -> assertThat(LawRegister.standard().find(alias, null)).hasValue(law));
        }
    }

    @Test
    void states_dates_as_dates_and_successors_that_are_registered() {
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.get("valid_from")).matches("|[12]\\d{3}(-[01]\\d(-[0-3]\\d)?)?");
            assertThat(row.get("valid_to")).matches("|[12]\\d{3}(-[01]\\d(-[0-3]\\d)?)?");
            assertThat(row.get("issuer")).isNotBlank();
            assertThat(row.get("valid_to").isEmpty() || row.get("valid_to").compareTo(row.get("valid_from")) > 0).isTrue();
            if (!row.get("successor").isEmpty()) {
                assertThat(row.get("valid_to")).isNotEmpty();
                assertThat(LawRegister.standard().find(row.get("successor"), null)).isPresent();
            }
        });
    }

    @Test
    void a_plan_cited_without_its_years_is_that_of_the_year_reported_on() {
        assertThat(LawRegister.standard().find("法治政府建设实施纲要", 2018)).map(Law::title)
                .hasValue("法治政府建设实施纲要（2015—2020年）");
        assertThat(LawRegister.standard().find("法治政府建设实施纲要", 2024)).map(Law::title)
                .hasValue("法治政府建设实施纲要（2021—2025年）");
    }

    @Test
    void counts_slips_as_they_are_made() {
        assertThat(EditDistance.between("行政处罚法", "行政处罚法", 2)).isZero();
        assertThat(EditDistance.between("行政罚处法", "行政处罚法", 2)).isEqualTo(1);
        assertThat(EditDistance.between("行政处法", "行政处罚法", 2)).isEqualTo(1);
        assertThat(EditDistance.between("信访法", "行政处罚法", 2)).isGreaterThan(2);
    }
}
