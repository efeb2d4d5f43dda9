package org.qianfa.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.people.AbsenceRefusal.AbsenceEmpty;
import org.qianfa.people.AbsenceRefusal.AbsenceOverlaps;
import org.qianfa.people.AbsenceRefusal.AbsenceUnexplained;
import org.qianfa.people.AbsenceRefusal.SubstituteUnsuitable;
import org.qianfa.shared.ActedFor;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.Journal;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.annotation.Transactional;

/** On H2; {@link AbsencesOnPostgresTest} repeats it on PostgreSQL. The clock stands at 3 February 2026, 9 o'clock. */
@ApplicationModuleTest
@TestPropertySource(properties = {
        "spring.datasource.url=jdbc:h2:mem:absences;DB_CLOSE_DELAY=-1",
        "spring.autoconfigure.exclude=org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration"})
@Import(PeopleTest.Time.class)
@Transactional
class AbsencesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 3);

    @MockitoBean Journal journal;
    @Autowired MovableClock clock;
    @Autowired AddUnit addUnit;
    @Autowired AddUser addUser;
    @Autowired GrantRole grantRole;
    @Autowired DisableUser disableUser;
    @Autowired Accounts accounts;
    @Autowired Absences absences;
    @Autowired Substitutes substitutes;
    @Autowired Mandates mandates;
    @Autowired ActedFor actedFor;

    private final Actor system = new Actor(-1, "sys", "系统", 1, null, Set.of(new Grant(Role.SYSTEM_ADMIN, 1, null)));
    private final Actor security = new Actor(-2, "sec", "安全", 1, null, Set.of(new Grant(Role.SECURITY_ADMIN, 1, null)));
    private long street;
    private long gao;
    private long lin;
    private long wei;

    @BeforeEach
    void a_street_with_three_coordinators() throws Refusal {
        street = addUnit.add(system, new AddUnit.Command(UnitKind.STREET, null, new UnitDetails("柳溪街道", "柳溪街道办事处", "柳街", "", "")));
        gao = coordinator("gao");
        lin = coordinator("lin");
        wei = coordinator("wei");
        clearInvocations(journal);
    }

    @Test
    void from_the_first_day_away_to_the_day_before_the_return_another_stands_in() throws Refusal {
        absences.enter(actor(gao), away(gao, lin, TODAY.plusDays(1), TODAY.plusDays(3)));
        assertThat(substitutes.of(gao)).isEmpty();
        clock.move(Duration.ofHours(15));
        assertThat(substitutes.of(gao)).map(Person::id).contains(lin);
        clock.move(Duration.ofHours(48).minusSeconds(1));
        assertThat(substitutes.of(gao)).map(Person::id).contains(lin);
        clock.move(Duration.ofSeconds(1));
        assertThat(substitutes.of(gao)).isEmpty();
        assertThat(substitutes.of(lin)).isEmpty();
        clock.move(Duration.ofHours(-63));
    }

    @Test
    void a_substitute_who_is_away_passes_it_on_but_not_in_a_circle_and_not_for_ever() throws Refusal {
        enter(gao, lin);
        enter(lin, wei);
        assertThat(substitutes.of(gao)).map(Person::id).contains(wei);
        enter(wei, gao);
        assertThat(substitutes.of(gao)).isEmpty();
        assertThat(substitutes.of(lin)).isEmpty();

        long one = coordinator("one");
        long two = coordinator("two");
        long three = coordinator("three");
        long four = coordinator("four");
        long five = coordinator("five");
        enter(one, two);
        enter(two, three);
        enter(three, four);
        assertThat(substitutes.of(one)).map(Person::id).contains(four);
        enter(four, five);
        assertThat(substitutes.of(one)).isEmpty();
        assertThat(substitutes.of(two)).map(Person::id).contains(five);
    }

    @Test
    void a_closed_account_stands_in_for_nobody() throws Refusal {
        enter(gao, lin);
        disableUser.disable(security, lin, "离职");
        assertThat(substitutes.of(gao)).isEmpty();
    }

    @Test
    void what_will_not_do_is_refused_and_nothing_is_kept() throws Refusal {
        enter(gao, lin);
        clearInvocations(journal);
        refused(AbsenceOverlaps.class, away(gao, wei, TODAY.plusDays(4), TODAY.plusDays(9)));
        refused(AbsenceEmpty.class, away(gao, wei, TODAY.plusDays(9), TODAY.plusDays(9)));
        refused(AbsenceEmpty.class, away(gao, wei, TODAY.minusDays(3), TODAY));
        refused(SubstituteUnsuitable.class, away(gao, gao, TODAY.plusDays(9), TODAY.plusDays(10)));
        refused(SubstituteUnsuitable.class, away(gao, 999_999, TODAY.plusDays(9), TODAY.plusDays(10)));
        refused(AbsenceUnexplained.class, new Absences.Command(gao, wei, TODAY.plusDays(9), TODAY.plusDays(10), " "));
        refused(AbsenceUnexplained.class, new Absences.Command(gao, wei, TODAY.plusDays(9), TODAY.plusDays(10), "训".repeat(201)));
        assertThatThrownBy(() -> absences.enter(actor(lin), away(gao, lin, TODAY.plusDays(9), TODAY.plusDays(10)))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> absences.of(actor(lin), gao)).isInstanceOf(NotFound.class);
        assertThat(absences.of(actor(gao), gao)).hasSize(1);
        // The first day back is free again.
        absences.enter(actor(gao), away(gao, wei, TODAY.plusDays(5), TODAY.plusDays(6)));
    }

    @Test
    void the_person_or_a_security_administrator_ends_an_absence() throws Refusal {
        long kept = absences.enter(security, away(gao, lin, TODAY, TODAY.plusDays(5)));
        verify(journal).record(eq(security), eq("EnterAbsence"), any(), eq("培训"), any());
        assertThatThrownBy(() -> absences.end(actor(lin), kept)).isInstanceOf(NotFound.class);
        absences.end(actor(gao), kept);
        assertThat(substitutes.of(gao)).isEmpty();
        assertThat(absences.of(actor(gao), gao)).extracting(Absences.Absence::standing).containsExactly(false);
        assertThatThrownBy(() -> absences.end(actor(gao), kept)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_mandate_is_for_one_person_one_duty_and_one_object() {
        mandates.give(lin, gao, Duty.DRAFT_SECTION, 7);
        mandates.give(lin, gao, Duty.DRAFT_SECTION, 7);
        assertThat(mandates.holds(actor(lin), gao, Duty.DRAFT_SECTION, 7)).isTrue();
        assertThat(mandates.holds(actor(lin), gao, Duty.DRAFT_SECTION, 8)).isFalse();
        assertThat(mandates.holds(actor(lin), wei, Duty.DRAFT_SECTION, 7)).isFalse();
        assertThat(mandates.holds(actor(gao), lin, Duty.DRAFT_SECTION, 7)).isFalse();
        ActedFor.Act now = new ActedFor.Act(lin, "section", 7, clock.instant());
        ActedFor.Act before = new ActedFor.Act(lin, "section", 7, clock.instant().minusSeconds(1));
        ActedFor.Act elsewhere = new ActedFor.Act(lin, "report", 7, clock.instant());
        mandates.end(lin, gao, Duty.DRAFT_SECTION, 7);
        clock.move(Duration.ofSeconds(5));
        ActedFor.Act after = new ActedFor.Act(lin, "section", 7, clock.instant());
        assertThat(actedFor.names(List.of(now, before, elsewhere, after))).isEqualTo(Map.of(now, "人gao"));
        assertThat(actedFor.names(List.of())).isEmpty();
        assertThat(mandates.holds(actor(lin), gao, Duty.DRAFT_SECTION, 7)).isFalse();
    }

    private long coordinator(String name) throws Refusal {
        long id = addUser.add(security, new AddUser.Command(name, "人" + name, street, null)).userId();
        grantRole.grant(security, id, new Grant(Role.COORDINATOR, street, null));
        return id;
    }

    private Actor actor(long id) {
        return accounts.enabled(id).orElseThrow().actor();
    }

    private void enter(long person, long substitute) throws AbsenceRefusal {
        absences.enter(actor(person), away(person, substitute, TODAY, TODAY.plusDays(5)));
    }

    private static Absences.Command away(long person, long substitute, LocalDate from, LocalDate back) {
        return new Absences.Command(person, substitute, from, back, "培训");
    }

    private void refused(Class<? extends AbsenceRefusal> refusal, Absences.Command command) {
        assertThatThrownBy(() -> absences.enter(actor(command.personId()), command)).isInstanceOf(refusal);
        assertThat(absences.of(security, command.personId())).hasSize(1);
        verify(journal, never()).record(any(), anyString(), any(), any(), any());
    }
}
