package org.qianfa.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.qianfa.cycle.CycleOpened;
import org.qianfa.shared.Role;
import org.qianfa.testing.OnPostgres;
import org.qianfa.workflow.deadlines.RemindOfDeadlines;
import org.springframework.beans.factory.annotation.Autowired;

@OnPostgres
class DeadlineOnPostgresTest extends DeadlineTrace {

    @Autowired RemindOfDeadlines remindOfDeadlines;

    @AfterAll
    static void backToThePresent() {
        TravelTime.end();
    }

    @Test
    void reminders_and_escalations_go_out_once_also_from_two_servers_at_once() throws Exception {
        TravelTime.set(at("2025-12-26T09:00"));
        announce(new CycleOpened(person(1, Role.COORDINATOR), CYCLE, 2025, UNIT));
        fireDue();
        travelTo(LocalDate.of(2026, 1, 1));
        assertThat(taken()).containsExactly("2025-12-28 assignSections DAYS_3 20,21", "2025-12-30 assignSections DAYS_1 20,21",
                "2026-01-01 assignSections OVERDUE 20,21");

        TravelTime.set(at("2026-01-07T08:00"));
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<String> round = () -> {
            together.await();
            return transaction.execute(status -> remindOfDeadlines.remindOfDeadlines(""));
        };
        ExecutorService servers = Executors.newFixedThreadPool(2);
        for (Future<String> done : servers.invokeAll(List.of(round, round))) {
            assertThat(done.get()).as("all were seen").isNull();
        }
        servers.shutdown();

        assertThat(taken()).containsExactly("2026-01-07 assignSections DEPUTY 40");
        assertOnRecordOnce(4);
    }
}
