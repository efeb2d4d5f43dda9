package org.qianfa.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.cycle.House.COORDINATOR;
import static org.qianfa.cycle.House.STREET;
import static org.qianfa.cycle.OutlineFixture.completeOutline;
import static org.qianfa.cycle.OutlineFixture.drafted;
import static org.qianfa.cycle.OutlineFixture.with;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.cycle.CycleTestBeans.Journalled;
import org.qianfa.cycle.OutlineFlawed.Flaw;
import org.qianfa.cycle.domain.CommonOutline;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestPropertySource;

@ApplicationModuleTest(extraIncludes = "calendar")
@TestPropertySource(properties = {"camunda.bpm.enabled=false", "spring.datasource.url=jdbc:h2:mem:cycle;DB_CLOSE_DELAY=-1"})
@Import(CycleTestBeans.class)
class SaveOutlineTests {

    private static final List<OutlineEntry> COMPLETE = completeOutline(STREET);

    @Autowired
    SaveOutline saveOutline;
    @Autowired
    ReadOutline readOutline;
    @Autowired
    Cycles cycles;
    @Autowired
    Journalled journal;
    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void noOutlines() {
        jdbc.sql("delete from cycle_outline_line").update();
        jdbc.sql("delete from cycle_outline").update();
        journal.entries.clear();
    }

    private void assertFlaw(Flaw flaw, int row, List<OutlineEntry> entries) {
        assertThatExceptionOfType(OutlineFlawed.class).isThrownBy(() -> saveOutline.saveOutline(COORDINATOR, STREET, null, entries))
            .satisfies(refusal -> {
                assertThat(refusal.flaw()).isEqualTo(flaw);
                assertThat(refusal.row()).isEqualTo(row);
            });
        assertNothingSaved();
    }

    private void assertNothingSaved() {
        assertThat(readOutline.readOutline(COORDINATOR, STREET).version()).isNull();
        assertThat(journal.entries).isEmpty();
    }

    @Test
    void a_unit_starts_from_the_common_outline_and_makes_it_its_own() throws Refusal {
        assertThat(cycles.outline(STREET)).isEqualTo(CommonOutline.entries());

        assertThat(saveOutline.saveOutline(COORDINATOR, STREET, null, COMPLETE)).isEmpty();

        assertThat(cycles.outline(STREET)).isEqualTo(COMPLETE);
        assertThat(journal.entries).containsExactly("user102 SaveOutline outline@2");
    }

    @Test
    void a_shorter_outline_takes_the_place_of_a_longer_one() throws Refusal {
        saveOutline.saveOutline(COORDINATOR, STREET, null, COMPLETE);
        Integer version = readOutline.readOutline(COORDINATOR, STREET).version();

        assertThat(saveOutline.saveOutline(COORDINATOR, STREET, version, COMPLETE.subList(0, 7)))
            .contains(ContentElement.NEXT_YEAR_PLAN, ContentElement.SHORTCOMINGS_AND_CAUSES);

        assertThat(cycles.outline(STREET)).isEqualTo(COMPLETE.subList(0, 7));
    }

    @Test
    void of_two_who_edit_the_same_outline_the_second_is_told() throws Refusal {
        saveOutline.saveOutline(COORDINATOR, STREET, null, COMPLETE);
        List<OutlineEntry> shorter = COMPLETE.subList(0, 7);

        assertThatExceptionOfType(SaveOutline.OutlineReplaced.class).isThrownBy(() -> saveOutline.saveOutline(COORDINATOR, STREET, null, shorter))
            .satisfies(refusal -> assertThat(refusal.conflict()).isTrue());
        assertThat(cycles.outline(STREET)).isEqualTo(COMPLETE);
        assertThat(journal.entries).hasSize(1);
    }

    @Test
    void a_department_of_another_unit_is_refused() {
        assertFlaw(Flaw.DEPARTMENT, 2, with(COMPLETE, 2, drafted(COMPLETE.get(2), 31L, 36L)));
    }

    @Test
    void a_drafter_of_another_department_is_refused() {
        assertFlaw(Flaw.DRAFTER, 2, with(COMPLETE, 2, drafted(COMPLETE.get(2), 21L, 27L)));
        assertFlaw(Flaw.DRAFTER, 2, with(COMPLETE, 2, drafted(COMPLETE.get(2), null, 26L)));
    }

    @Test
    void a_flawed_outline_is_refused() {
        assertFlaw(Flaw.NUMBER, 2, List.of(COMPLETE.get(0), COMPLETE.get(1), COMPLETE.get(3)));
    }

    @Test
    void only_the_units_coordinator_keeps_the_outline() {
        assertThatThrownBy(() -> saveOutline.saveOutline(House.OFFICE, STREET, null, COMPLETE)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> saveOutline.saveOutline(House.STRANGER, STREET, null, COMPLETE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> readOutline.readOutline(House.OFFICE, STREET)).isInstanceOf(NotPermitted.class);
        assertNothingSaved();
    }
}
