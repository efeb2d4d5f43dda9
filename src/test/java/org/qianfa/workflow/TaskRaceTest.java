package org.qianfa.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.figures.FigureRequests.RequestView;
import org.qianfa.figures.FiguresGiven;
import org.qianfa.figures.RequestState;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.OutOfStep;

/**
 * Two people act on one task at the same moment, a thousand times in five ways; on H2, and on PostgreSQL in
 * {@link TaskRaceOnPostgresTest}.
 */
class TaskRaceTest extends OperationsTrace {

    private static final int ROUNDS = 200;
    /** What whoever comes second is told, in both languages. */
    private static final List<String> TELLING = List.of("outOfStep", "taskHeld", "taskDelegated", "taskGone", "notFound");

    private ExecutorService both;
    private long request = 1000;

    @BeforeEach
    void aDepartmentAskedForFigures() {
        both = Executors.newFixedThreadPool(2);
        when(figureRequests.request(anyLong())).thenAnswer(call -> new RequestView(call.getArgument(0), REPORT, DEPARTMENT,
                LocalDate.of(2099, 2, 14), RequestState.ASKED, 1, Instant.EPOCH, null, List.of(), null));
    }

    @AfterEach
    void bothRest() throws InterruptedException {
        both.shutdown();
        assertThat(both.awaitTermination(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void one_of_two_who_claim_gets_the_task() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String task = asked();
            oneWins(() -> taking.claim(DRAFTER_21, task), () -> taking.claim(DRAFTER_22, task));
            assertThat(holder(task)).isIn("121", "122");
        }
    }

    @Test
    void one_of_two_transfers_stands() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String task = asked();
            taking.claim(DRAFTER_21, task);
            oneWins(() -> transferring.transfer(DRAFTER_21, task, 122, "分工"), () -> transferring.transfer(DRAFTER_21, task, 123, "分工"));
            assertThat(holder(task)).isIn("122", "123");
        }
    }

    @Test
    void a_task_is_either_transferred_or_done() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String task = asked();
            taking.claim(DRAFTER_21, task);
            oneWins(() -> transferring.transfer(DRAFTER_21, task, 122, "分工"), () -> give(DRAFTER_21));
            assertThat(holder(task)).isIn("122", null);
        }
    }

    @Test
    void a_task_is_done_once() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String task = asked();
            oneWins(() -> give(DRAFTER_21), () -> give(DRAFTER_22));
            assertThat(holder(task)).isNull();
        }
    }

    @Test
    void who_comes_second_is_told_so_in_both_languages() {
        for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            ResourceBundle words = ResourceBundle.getBundle("messages/shell", language, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            assertThat(TELLING).allSatisfy(code -> assertThat(words.getString("fault." + code)).isNotBlank());
        }
    }

    @Test
    void a_task_is_either_lent_or_done() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String task = asked();
            taking.claim(DRAFTER_21, task);
            oneWins(() -> lending.lend(DRAFTER_21, task, 122, "核对"), () -> give(DRAFTER_21));
            assertThat(holder(task)).isIn("122", null);
        }
    }

    private String asked() {
        String instance = runtime.startProcessInstanceByKey("figureCollection", "figures-" + ++request, Map.of("reportId", REPORT, "cycleId", CYCLE,
                "unitId", UNIT, "requestId", request, "departmentId", DEPARTMENT, "given", false)).getId();
        return tasks.createTaskQuery().processInstanceId(instance).singleResult().getId();
    }

    private void give(Actor by) {
        announce(new FiguresGiven(by, REPORT, request));
    }

    private String holder(String task) {
        return tasks.createTaskQuery().taskId(task).list().stream().map(t -> t.getAssignee()).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** Both start at the same moment; the one who loses is told in words that the task is somebody else's, lent or gone. */
    private void oneWins(Act one, Act other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<Exception>> acts = new ArrayList<>();
        for (Act act : List.of(one, other)) {
            acts.add(both.submit(racing(start, act)));
        }
        List<Exception> lost = new ArrayList<>();
        for (Future<Exception> act : acts) {
            Exception said = act.get(20, TimeUnit.SECONDS);
            if (said != null) {
                lost.add(said);
            }
        }
        assertThat(lost).singleElement().isInstanceOfAny(OutOfStep.class, NotFound.class);
        assertThat(TELLING).contains(lost.get(0) instanceof OutOfStep late ? late.code() : "notFound");
    }

    private static Callable<Exception> racing(CyclicBarrier start, Act act) {
        return () -> {
            start.await(5, TimeUnit.SECONDS);
            try {
                act.done();
                return null;
            } catch (Exception refused) {
                return refused;
            }
        };
    }

    private interface Act {
        void done() throws Exception;
    }
}
