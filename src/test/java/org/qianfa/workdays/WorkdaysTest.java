package org.qianfa.workdays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.Journal;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.testing.TestDatabase;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class WorkdaysTest {

    private static final long STREET = 2;
    private static final Actor ADMIN = new Actor(9, "admin", "管理员", 1, null, Set.of(new Grant(Role.SYSTEM_ADMIN, 1, null)));
    private static final LocalDate NEW_YEAR = LocalDate.of(2031, 1, 1);
    private static final String BEGUN = "2031-01-01,REST,元旦\n2031-01-04,WORK,元旦\n";
    private static final String NOTICE = BEGUN + "2031-01-23,REST,春节\n2031-04-04,REST,清明节\n2031-05-01,REST,劳动节\n2031-06-24,REST,端午节\n"
            + "2031-10-01,REST,中秋节、国庆节\n";

    @Parameter
    private TestDatabase database;

    private final List<String> journal = new ArrayList<>();
    private AnnotationConfigApplicationContext house;
    private WorkingCalendar calendar;
    private ChangeCalendar changing;

    @BeforeEach
    void open() {
        house = server();
        house.getBean(JdbcClient.class).sql("delete from workdays_day").update();
        house.getBean(JdbcClient.class).sql("delete from workdays_change").update();
        calendar = house.getBean(WorkingCalendar.class);
        changing = house.getBean(ChangeCalendar.class);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_new_years_notice_holds_for_everybody_at_once_on_every_server() throws Refusal {
        try (AnnotationConfigApplicationContext other = server()) {
            WorkingCalendar elsewhere = other.getBean(WorkingCalendar.class);
            assertThat(elsewhere.common().knows(2031)).isFalse();

            changing.change(ADMIN, null, NOTICE, "国办发明电〔2030〕1号");

            for (WorkingCalendar one : List.of(calendar, elsewhere)) {
                assertThat(one.common().knows(2031)).isTrue();
                assertThat(one.ofUnit(STREET).isWorkingDay(NEW_YEAR)).isFalse();
                assertThat(one.common().isWorkingDay(LocalDate.of(2031, 1, 4))).as("a Saturday worked").isTrue();
            }
        }
        assertThat(journal).containsExactly("管理员 ChangeCalendar 国办发明电〔2030〕1号 7 days, 2031-01-01 to 2031-10-01");
    }

    @Test
    void a_units_own_day_moves_its_dates_and_no_others() throws Refusal {
        LocalDate monday = LocalDate.of(2026, 3, 2);
        changing.change(ADMIN, STREET, monday + ",REST,停电检修", "供电公司通知");

        assertThat(calendar.ofUnit(STREET).plus(LocalDate.of(2026, 2, 28), 1)).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(calendar.ofUnit(3L).plus(LocalDate.of(2026, 2, 28), 1)).isEqualTo(monday);
        assertThat(calendar.common().isWorkingDay(monday)).isTrue();
    }

    @Test
    void what_is_entered_later_wins_and_what_is_taken_back_leaves_what_was_there_before() throws Refusal {
        LocalDate labourDay = LocalDate.of(2026, 5, 1);
        changing.change(ADMIN, null, labourDay + ",WORK,测试", "误录");
        assertThat(calendar.common().isWorkingDay(labourDay)).isTrue();
        changing.change(ADMIN, null, labourDay + ",DROP,", "更正误录");

        assertThat(calendar.common().isWorkingDay(labourDay)).isFalse();
        assertThat(calendar.common().holiday(labourDay)).contains("劳动节");
        ReadCalendar.Year year = house.getBean(ReadCalendar.class).year(ADMIN, null, 2026);
        assertThat(year.changes()).extracting(ReadCalendar.Change::reason).containsExactly("更正误录", "误录");
        assertThat(year.changes().get(0).byName()).isEqualTo("管理员");
        assertThat(year.known()).isTrue();
        assertThat(year.knownYears()).contains(2024, 2025, 2026);
    }

    @Test
    void the_preview_shows_what_would_change_and_changes_nothing() {
        ChangeCalendar.Preview preview = changing.preview(ADMIN, null, "2026-01-01,REST,元旦\n2026-01-05,REST,试行\n2026-13-01,REST,x");

        assertThat(preview.changes()).singleElement().satisfies(day -> {
            assertThat(day.workBefore()).isTrue();
            assertThat(day.work()).isFalse();
        });
        assertThat(preview.unchanged()).isEqualTo(1);
        assertThat(preview.flaws()).hasSize(1);
        assertThat(calendar.common().isWorkingDay(LocalDate.of(2026, 1, 5))).isTrue();
    }

    @Test
    void a_notice_taken_down_incompletely_is_doubted_before_it_is_entered() {
        assertThat(changing.preview(ADMIN, null, BEGUN).doubtful()).containsExactly(new ChangeCalendar.DoubtfulYear(2031, 0, 13));
        assertThat(changing.preview(ADMIN, null, "2031-05-01,REST,劳动节").doubtful()).as("nobody began with the notice").isEmpty();
        assertThat(changing.preview(ADMIN, null, "2026-10-10,REST,国庆节").doubtful()).containsExactly(new ChangeCalendar.DoubtfulYear(2026, 14, 13));
        assertThat(changing.preview(ADMIN, STREET, "2026-10-10,REST,停电").doubtful()).as("a unit's own day").isEmpty();
    }

    @Test
    void a_year_is_known_once_all_its_national_holidays_are_entered_and_not_by_the_first_of_january() throws Refusal {
        changing.change(ADMIN, null, BEGUN, "先录元旦");
        assertThat(calendar.common().knows(2031)).isFalse();
        assertThat(house.getBean(ReadCalendar.class).year(ADMIN, null, 2031).known()).isFalse();

        changing.change(ADMIN, null, NOTICE, "国办发明电〔2030〕1号");
        assertThat(calendar.common().knows(2031)).isTrue();
        changing.change(ADMIN, null, "2031-06-24,DROP,", "误录");
        assertThat(calendar.common().knows(2031)).isFalse();
    }

    @Test
    void nothing_is_entered_without_a_reason_with_flaws_or_without_a_difference() {
        assertThatThrownBy(() -> changing.change(ADMIN, null, NOTICE, " ")).isInstanceOf(CalendarReasonMissing.class);
        assertThatThrownBy(() -> changing.change(ADMIN, null, NOTICE + "x", "理由")).isInstanceOf(CalendarFlawed.class);
        assertThatThrownBy(() -> changing.change(ADMIN, null, "2026-01-01,REST,元旦", "理由")).isInstanceOf(CalendarUnchanged.class);
        assertNothingEntered();
    }

    @Test
    void nobody_but_a_system_administrator_enters_days_and_only_for_units_there_are() {
        Actor head = new Actor(8, "head", "某", STREET, null, Set.of(new Grant(Role.OFFICE, STREET, null)));
        assertThatThrownBy(() -> changing.change(head, STREET, NOTICE, "理由")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> changing.preview(head, STREET, NOTICE)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> house.getBean(ReadCalendar.class).year(head, null, 2026)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> changing.change(ADMIN, 77L, NOTICE, "理由")).isInstanceOf(NotFound.class);
        assertNothingEntered();
    }

    @Test
    void what_is_rolled_back_was_never_in_force() {
        house.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            try {
                changing.change(ADMIN, null, NOTICE, "理由");
            } catch (Refusal refusal) {
                throw new AssertionError(refusal);
            }
            assertThat(calendar.common().knows(2031)).isTrue();
            status.setRollbackOnly();
        });

        assertThat(calendar.common().knows(2031)).isFalse();
    }

    private void assertNothingEntered() {
        assertThat(house.getBean(JdbcClient.class).sql("select count(*) from workdays_change").query(Long.class).single()).isZero();
        assertThat(journal).isEmpty();
        assertThat(calendar.common().knows(2031)).isFalse();
    }

    private AnnotationConfigApplicationContext server() {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        DataSource source = database.shared();
        context.register(Transactions.class);
        context.registerBean(PlatformTransactionManager.class, () -> new DataSourceTransactionManager(source));
        context.registerBean(TransactionTemplate.class, () -> new TransactionTemplate(context.getBean(PlatformTransactionManager.class)));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
        context.registerBean(Clock.class, () -> Clock.fixed(Instant.parse("2026-03-02T02:00:00Z"), ZoneId.of("Asia/Shanghai")));
        context.registerBean(Journal.class, () -> (by, action, subject, reason, details) ->
                journal.add(by.displayName() + " " + action + " " + reason + " " + details));
        context.registerBean(CalendarUnits.class, () -> by -> Map.of(STREET, "云溪街道", 3L, "松林街道"));
        context.scan("org.qianfa.workdays.application", "org.qianfa.workdays.persistence");
        context.refresh();
        return context;
    }

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement
    static class Transactions {
    }
}
