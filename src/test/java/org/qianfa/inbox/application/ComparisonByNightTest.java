package org.qianfa.inbox.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.testing.Tasks.pooled;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.inbox.persistence.InboxItems;
import org.qianfa.inbox.persistence.LastComparison;
import org.qianfa.inbox.persistence.LastComparison.Compared;
import org.qianfa.shared.CheckupAlarmed;
import org.qianfa.testing.TestDatabase;
import org.qianfa.workflow.OpenTasks;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.TaskOpened;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The inbox is compared with the engine by night, once, and administrators are told of what lasts. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ComparisonByNightTest {

    private static final TaskInfo TASK = pooled("a", "userTask_checkDocument", 1, 2, "OFFICE@2", null);

    @Parameter
    private TestDatabase database;

    private InboxHouse house;
    private final List<Object> told = new ArrayList<>();

    @BeforeEach
    void open() {
        house = new InboxHouse(database);
        house.bean(JdbcClient.class).sql("delete from inbox_comparison").update();
        house.bean(JdbcClient.class).sql("delete from inbox_comparison_night").update();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void it_is_compared_once_a_night_however_often_and_by_whomever_it_is_asked() {
        assertThat(asked("2026-02-10T02:29:59")).isFalse();
        assertThat(last()).isNull();
        assertThat(asked("2026-02-10T02:30:00")).isTrue();
        assertThat(asked("2026-02-10T02:40:00")).isFalse();
        assertThat(asked("2026-02-10T23:50:00")).isFalse();
        assertThat(asked("2026-02-11T00:10:00")).isFalse();
        assertThat(last().at()).isEqualTo(InboxTestConfiguration.NOW);
        assertThat(asked("2026-02-11T02:35:00")).isTrue();
        assertThat(told).isEmpty();
    }

    @Test
    void a_night_no_server_ran_in_is_made_up_for_by_day() {
        assertThat(asked("2026-02-10T02:30:00")).isTrue();
        assertThat(asked("2026-02-14T09:00:00")).isTrue();
        assertThat(asked("2026-02-14T09:10:00")).isFalse();
        assertThat(asked("2026-02-15T02:30:00")).isTrue();
    }

    @Test
    void administrators_are_told_every_night_of_what_differs_until_it_does_not() {
        house.announce(new TaskOpened(TASK));
        assertThat(asked("2026-02-10T03:00:00")).isTrue();
        assertThat(told).containsExactly(new CheckupAlarmed("inbox", "/inbox/comparison"));
        assertThat(last().differences()).isOne();
        asked("2026-02-11T03:00:00");
        assertThat(told).hasSize(2);

        house.bean(InboxTestConfiguration.EngineTasks.class).tasks = List.of(TASK);
        asked("2026-02-12T03:00:00");

        assertThat(told).hasSize(2);
        assertThat(last().differences()).isZero();
    }

    @Test
    void what_differs_only_because_somebody_works_meanwhile_is_no_difference() {
        house.announce(new TaskOpened(TASK));
        TaskInfo other = pooled("b", "userTask_checkDocument", 1, 2, "OFFICE@2", null);
        List<List<TaskInfo>> moments = new ArrayList<>(List.of(List.of(TASK, other), List.of()));

        assertThat(asked("2026-02-10T03:00:00", () -> moments.remove(0))).isTrue();

        assertThat(told).isEmpty();
        assertThat(last().differences()).isZero();
    }

    @Test
    void a_server_that_dies_over_it_leaves_the_night_to_the_others() {
        assertThat(failing("2026-02-10T03:00:00")).isInstanceOf(IllegalStateException.class);
        assertThat(last()).isNull();
        assertThat(asked("2026-02-10T03:10:00")).isTrue();
    }

    @Test
    void of_servers_that_ask_at_one_moment_one_compares() throws Exception {
        ExecutorService servers = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> asking = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                asking.add(() -> asked("2026-02-10T03:00:00"));
            }
            int compared = 0;
            for (Future<Boolean> answer : servers.invokeAll(asking)) {
                compared += answered(answer) ? 1 : 0;
            }
            assertThat(compared).isOne();
        } finally {
            servers.shutdown();
        }
        assertThat(house.bean(JdbcClient.class).sql("select count(*) from inbox_comparison_night").query(Integer.class).single()).isOne();
    }

    @Test
    void without_a_time_of_day_it_is_never_compared() {
        assertThat(new ComparisonNight(house.bean(LastComparison.class), Clock.systemUTC(), "-").ever()).isFalse();
        assertThat(new ComparisonNight(house.bean(LastComparison.class), Clock.systemUTC(), " ").begin()).isFalse();
        assertThat(house.bean(ComparisonTimer.class).isRunning()).as("tests are left alone").isFalse();
    }

    /** Who came second is told so by the database, or finds it done. */
    private static boolean answered(Future<Boolean> answer) throws InterruptedException {
        try {
            return answer.get();
        } catch (ExecutionException refused) {
            assertThat(refused.getCause()).isInstanceOf(DataAccessException.class);
            return false;
        }
    }

    private Throwable failing(String moment) {
        try {
            asked(moment, () -> {
                throw new IllegalStateException("out of memory");
            });
            return null;
        } catch (IllegalStateException died) {
            return died;
        }
    }

    private boolean asked(String moment) {
        return asked(moment, house.bean(OpenTasks.class));
    }

    /** As another server would, at that time in Shanghai. */
    private boolean asked(String moment, OpenTasks engine) {
        Clock clock = Clock.fixed(Instant.parse(moment + "+08:00"), ZoneId.of("Asia/Shanghai"));
        CompareByNightService server = new CompareByNightService(new ComparisonNight(house.bean(LastComparison.class), clock, "02:30"),
                new InboxComparison(house.bean(InboxItems.class), house.bean(TaskSubjects.class), engine),
                house.bean(RememberedComparison.class), told::add);
        return Boolean.TRUE.equals(house.bean(TransactionTemplate.class).execute(status -> server.compareByNight()));
    }

    private Compared last() {
        return house.bean(LastComparison.class).last().orElse(null);
    }
}
