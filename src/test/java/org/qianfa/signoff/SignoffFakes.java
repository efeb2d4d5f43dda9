package org.qianfa.signoff;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qianfa.checks.ErrorsStanding;
import org.qianfa.checks.ReportFindings;
import org.qianfa.checks.StandingErrors;
import org.qianfa.calendar.WorkingDays;
import org.qianfa.cycle.Cycles;
import org.qianfa.cycle.Milestone;
import org.qianfa.cycle.OutlineEntry;
import org.qianfa.figures.ConfirmedFigures;
import org.qianfa.figures.FigureSpec;
import org.qianfa.figures.FigureState;
import org.qianfa.figures.FigureView;
import org.qianfa.people.ConfirmIdentity;
import org.qianfa.people.Department;
import org.qianfa.people.Directory;
import org.qianfa.people.Person;
import org.qianfa.people.Unit;
import org.qianfa.people.UnitKind;
import org.qianfa.people.WrongPassword;
import org.qianfa.review.DecideDisputes;
import org.qianfa.review.OpinionLedger;
import org.qianfa.review.OpinionView;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Fact;
import org.qianfa.shared.Journal;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.testing.OneReport;
import org.qianfa.testing.SignoffHouse;
import org.qianfa.workdays.WorkingCalendar;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;

/** The modules below sign-off and publication, faked around {@link OneReport}. */
@TestConfiguration(proxyBeanMethods = false)
public class SignoffFakes {

    @Bean
    @Primary
    Clock fixedClock() {
        return Clock.fixed(SignoffHouse.NOW, ZoneId.of("Asia/Shanghai"));
    }

    @Bean
    WorkingCalendar calendar() {
        return unit -> WorkingDays.shipped();
    }

    @Bean
    OneReport report() {
        return new OneReport();
    }

    @Bean
    Ledger ledger() {
        return new Ledger();
    }

    @Bean
    Heard heard() {
        return new Heard();
    }

    @Bean
    Figures figures() {
        return new Figures();
    }

    @Bean
    Years years() {
        return new Years();
    }

    @Bean
    Doorman doorman() {
        return new Doorman();
    }

    @Bean
    Proofs proofs() {
        return new Proofs();
    }

    @Bean
    Directory directory() {
        return new OneUnit();
    }

    /** Figures somebody stands by, set by the test. */
    public static class Figures implements ConfirmedFigures {

        public List<FigureView> all = List.of();

        public static FigureView figure(long id, String name, long value) {
            return new FigureView(id, OneReport.ID, "F" + id, FigureSpec.counted(name, "件", "2025年", 7, ""), BigDecimal.valueOf(value),
                    FigureState.CONFIRMED, null, 31L, SignoffHouse.NOW, 32L, SignoffHouse.NOW, null, 1, 0);
        }

        @Override
        public List<FigureView> confirmed(long reportId) {
            return all;
        }
    }

    /** One year, whose reports must be public by a day the test may set. */
    public static class Years implements Cycles {

        public static final LocalDate STATUTORY = LocalDate.of(2026, 4, 1);
        public LocalDate publicBy = STATUTORY;

        @Override
        public CycleView cycle(long cycleId) {
            return new CycleView(cycleId, 2025, 1, List.of(OneReport.UNIT), Map.of(Milestone.PUBLISHED, publicBy), false);
        }

        @Override
        public List<OutlineEntry> outline(long unitId) {
            return List.of();
        }

        @Override
        public List<String> carriedProblems(long unitId, int beforeYear) {
            return List.of();
        }
    }

    /** Knows everybody by one password. */
    public static class Doorman implements ConfirmIdentity {

        public static final String PASSWORD = "Right#2026";

        @Override
        public void confirm(Actor by, String password) throws Refusal {
            if (!PASSWORD.equals(password)) {
                throw new WrongPassword();
            }
        }
    }

    @Bean
    DiscussionTable discussionTable() {
        return new DiscussionTable();
    }

    /** Lets every unit discuss, or only those that want to. */
    public static class DiscussionTable implements DiscussionRule {

        public boolean needed = true;

        @Override
        public boolean needed(UnitKind kind, boolean always) {
            return needed || always;
        }
    }

    /** Errors that stand in the text and what else is found there, set by the test. */
    public static class Proofs implements StandingErrors, ReportFindings {

        public int errors;
        public List<Entry> found = List.of();
        public String checked;

        @Override
        public Sheet ofReport(Actor reader, long reportId) {
            return new Sheet(new OneReport().readable(reader, reportId), found, List.of(), false);
        }

        @Override
        public void requireNone(long reportId, String text) throws ErrorsStanding {
            checked = text;
            if (errors > 0) {
                throw new ErrorsStanding(reportId, errors);
            }
        }
    }

    /** Facts announced and entries journalled. */
    public static class Heard implements Journal {

        public final List<Fact> facts = new ArrayList<>();
        public final List<String> journal = new ArrayList<>();

        @EventListener
        void on(Fact fact) {
            facts.add(fact);
        }

        @Override
        public void record(Actor by, String action, Subject subject, String reason, String details) {
            journal.add(action);
        }

        public void clear() {
            facts.clear();
            journal.clear();
        }
    }

    /** A ledger of legal opinions, set by the test. */
    public static class Ledger implements OpinionLedger, DecideDisputes {

        public List<OpinionView> opinions = List.of();
        public Map<Long, String> decided = Map.of();

        public static OpinionView opinion(long id, String answer, String settlement) {
            return new OpinionView(id, 8, OneReport.ID, 52L, "采纳48条", "WORDING", "数字与附表不一致。", "", "", 31, answer, "以台账为准。",
                    null, settlement, "请核对。", null, false);
        }

        @Override
        public List<OpinionView> opinions(long reportId) {
            return opinions;
        }

        @Override
        public List<OpinionView> replied(long reportId) {
            return opinions;
        }

        @Override
        public List<OpinionView> unsettled(long reportId) {
            return opinions.stream().filter(o -> o.settlement() == null).toList();
        }

        @Override
        public void decideDisputes(Actor by, long reportId, Map<Long, String> reasons) throws Refusal {
            List<OpinionView> disputes = opinions.stream().filter(o -> "INSISTED".equals(o.settlement())).toList();
            if (!disputes.stream().allMatch(o -> reasons.containsKey(o.id()))) {
                throw new DisputesUndecided(List.of());
            }
            decided = reasons;
        }

        @Override
        public List<Long> advisers(long reportId) {
            return List.of(31L);
        }
    }

    /** Unit 3, a street of unit 1, whose chief is person 90. */
    private static final class OneUnit implements Directory {

        @Override
        public Unit unit(long unitId) {
            return new Unit(unitId, "云溪街道", "云溪街道办事处", UnitKind.STREET, 1L, "云街", "11000000MB0000000X", "1100000001");
        }

        @Override
        public List<Unit> units(Collection<Long> unitIds) {
            return unitIds.stream().map(this::unit).toList();
        }

        @Override
        public List<Unit> unitsBelow(long parentId) {
            return List.of(unit(OneReport.UNIT));
        }

        @Override
        public Department department(long departmentId) {
            return new Department(departmentId, OneReport.UNIT, "法治办");
        }

        @Override
        public List<Department> departments(long unitId) {
            return List.of(department(7));
        }

        @Override
        public Person person(long personId) {
            return new Person(personId, "p" + personId, "人员" + personId, OneReport.UNIT, null);
        }

        @Override
        public Map<Long, Person> persons(Collection<Long> personIds) {
            return personIds.stream().distinct().collect(Collectors.toMap(id -> id, this::person));
        }

        @Override
        public List<Person> holding(Role role, long unitId) {
            return role == Role.FIRST_RESPONSIBLE ? List.of(person(90)) : List.of();
        }

        @Override
        public List<Person> holdingInDepartment(Role role, long departmentId) {
            return List.of();
        }
    }
}
