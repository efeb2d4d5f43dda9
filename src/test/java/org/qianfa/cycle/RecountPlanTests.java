package org.qianfa.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.cycle.CycleTestBeans.TODAY;
import static org.qianfa.cycle.House.COORDINATOR;
import static org.qianfa.cycle.House.OFFICE;
import static org.qianfa.cycle.House.STRANGER;
import static org.qianfa.cycle.House.STREET;
import static org.qianfa.cycle.OutlineFixture.completeOutline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.cycle.CycleTestBeans.Journalled;
import org.qianfa.cycle.OpenCycle.Command;
import org.qianfa.cycle.RecountPlan.Move;
import org.qianfa.cycle.RecountPlan.PlanReasonMissing;
import org.qianfa.cycle.RecountPlan.PlanStands;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.OutOfStep;
import org.qianfa.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A year opened before the holidays of its spring were announced. */
@ApplicationModuleTest(extraIncludes = "calendar")
@RecordApplicationEvents
@TestPropertySource(properties = {"camunda.bpm.enabled=false", "spring.datasource.url=jdbc:h2:mem:recount;DB_CLOSE_DELAY=-1"})
@Import(CycleTestBeans.class)
class RecountPlanTests {

    @Autowired OpenCycle openCycle;
    @Autowired RecountPlan recountPlan;
    @Autowired SaveOutline saveOutline;
    @Autowired Cycles cycles;
    @Autowired ReadCycles readCycles;
    @Autowired ApplicationEvents facts;
    @Autowired Journalled journal;
    @Autowired House house;
    @Autowired JdbcClient jdbc;

    private long year;
    private Map<Milestone, LocalDate> right;

    @BeforeEach
    void aYearOfAStreet() throws Refusal {
        for (String table : List.of("cycle_overdue_unit", "cycle_participation", "cycle_date", "cycle_cycle", "cycle_outline_line", "cycle_outline")) {
            jdbc.sql("delete from " + table).update();
        }
        house.leaves(null);
        saveOutline.saveOutline(COORDINATOR, STREET, null, completeOutline(STREET));
        year = openCycle.openCycle(COORDINATOR, new Command(2025, STREET, List.of(STREET)));
        right = cycles.cycle(year).dates();
        journal.entries.clear();
    }

    @Test
    void what_was_counted_over_an_unknown_festival_is_shown_and_moved_for_a_reason() throws Refusal {
        LocalDate inTheFestival = LocalDate.of(2026, 2, 17);
        counted(Milestone.DISCUSSED, inTheFestival);
        Move move = new Move(Milestone.DISCUSSED, inTheFestival, right.get(Milestone.DISCUSSED));
        assertThat(recountPlan.moves(COORDINATOR, year)).containsExactly(move);

        recountPlan.recountPlan(COORDINATOR, year, " 国办通知已录入 ");

        assertThat(cycles.cycle(year).dates()).isEqualTo(right);
        assertThat(recountPlan.moves(COORDINATOR, year)).isEmpty();
        assertThat(facts.stream(PlanRecounted.class)).containsExactly(new PlanRecounted(COORDINATOR, year, List.of(move)));
        assertThat(journal.entries).containsExactly("user102 RecountPlan cycle@" + STREET);
    }

    @Test
    void dates_that_have_passed_stay() {
        counted(Milestone.ASSIGNED, TODAY.minusDays(1));

        assertThat(recountPlan.moves(COORDINATOR, year)).isEmpty();
    }

    @Test
    void nothing_moves_without_a_reason_a_difference_or_the_right() {
        refused(PlanStands.class, COORDINATOR, "理由");
        counted(Milestone.DISCUSSED, LocalDate.of(2026, 2, 17));
        refused(PlanReasonMissing.class, COORDINATOR, " ");
        refused(NotPermitted.class, OFFICE, "理由");
        refused(NotFound.class, STRANGER, "理由");
        assertThatThrownBy(() -> recountPlan.moves(OFFICE, year)).isInstanceOf(NotPermitted.class);
        assertThat(readCycles.cycle(OFFICE, year).mayRecount()).isFalse();
        assertThat(readCycles.cycle(COORDINATOR, year).mayRecount()).isTrue();

        jdbc.sql("update cycle_cycle set closed_at = current_timestamp").update();
        refused(OutOfStep.class, COORDINATOR, "理由");
        assertThat(recountPlan.moves(COORDINATOR, year)).isEmpty();
    }

    private void counted(Milestone milestone, LocalDate day) {
        jdbc.sql("update cycle_date set due_on = ? where cycle_id = ? and milestone = ?").params(day, year, milestone.name()).update();
    }

    private void refused(Class<? extends Throwable> why, Actor by, String reason) {
        Map<Milestone, LocalDate> before = cycles.cycle(year).dates();
        assertThatThrownBy(() -> recountPlan.recountPlan(by, year, reason)).isInstanceOf(why);
        assertThat(cycles.cycle(year).dates()).isEqualTo(before);
        assertThat(facts.stream(PlanRecounted.class)).isEmpty();
        assertThat(journal.entries).isEmpty();
    }
}
