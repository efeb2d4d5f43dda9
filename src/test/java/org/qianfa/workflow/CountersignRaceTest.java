package org.qianfa.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.qianfa.cooperation.AskCountersign;
import org.qianfa.cooperation.CountersignMode;
import org.qianfa.cooperation.CountersignRefusal.CountersignUnderWay;
import org.qianfa.cooperation.CountersignTiming;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.ReportView;
import org.qianfa.people.Person;
import org.qianfa.review.DocumentChecked;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.shared.StepWaits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Others are called to countersign while the step is moved at the same moment. */
class CountersignRaceTest extends ProcessTest {

    private static final Actor OFFICE = person(1, Role.OFFICE);
    private static final int ROUNDS = 20;

    @Autowired AskCountersign askCountersign;
    @Autowired JdbcClient jdbc;

    private ExecutorService both;
    private String check;

    @BeforeEach
    void theOfficeHoldsTheCheck() {
        both = Executors.newFixedThreadPool(2);
        Map<Long, Person> people = LongStream.rangeClosed(1, 6).boxed().collect(Collectors.toMap(id -> id, id -> new Person(id, "u" + id, "某" + id, UNIT, null)));
        when(directory.holding(any(), anyLong())).thenReturn(List.copyOf(people.values()));
        when(directory.persons(any())).thenReturn(people);
        ReportView report = new ReportView(REPORT, CYCLE, UNIT, 2098, "报告", ReportPhase.UNDER_REVIEW, null, List.of(section(21), section(22)));
        when(reports.report(REPORT)).thenReturn(report);
        when(reports.readable(any(), eq(REPORT))).thenReturn(report);
        runtime.startProcessInstanceByKey("reportReview", "report-" + REPORT, Map.of("reportId", REPORT, "cycleId", CYCLE, "unitId", UNIT,
                "omittedSteps", "-", "resumeAt", "userTask_checkDocument", "reviewOutcome", "consolidation"));
        check = tasks.createTaskQuery().taskDefinitionKey("userTask_checkDocument").singleResult().getId();
        tasks.claim(check, "1");
    }

    @AfterEach
    void forget() throws InterruptedException {
        both.shutdown();
        assertThat(both.awaitTermination(5, TimeUnit.SECONDS)).isTrue();
        List.of("cooperation_signatory", "cooperation_countersign").forEach(table -> jdbc.sql("delete from " + table).update());
    }

    @RepeatedTest(ROUNDS)
    void of_two_calls_one_stands() throws Exception {
        assertThat(lost(() -> ask(2), () -> ask(3))).isInstanceOf(CountersignUnderWay.class);
        assertThat(jdbc.sql("select count(*) from cooperation_countersign").query(Long.class).single()).isEqualTo(1);
    }

    @RepeatedTest(ROUNDS)
    void a_step_is_either_done_or_waits_for_those_who_were_called() throws Exception {
        assertThat(lost(() -> ask(2), () -> done())).isInstanceOfAny(NotFound.class, StepWaits.class);
        boolean open = tasks.createTaskQuery().taskId(check).count() > 0;
        assertThat(jdbc.sql("select count(*) from cooperation_countersign where state = 'ASKED'").query(Long.class).single()).isEqualTo(open ? 1 : 0);
    }

    private Object ask(long signer) throws Refusal {
        return askCountersign.askCountersign(OFFICE, new AskCountersign.Command(REPORT, check, CountersignMode.ALL, 0, CountersignTiming.BEFORE, ids(signer), "", null));
    }

    private Object done() {
        announce(new DocumentChecked(OFFICE, REPORT, null));
        return null;
    }

    /** Both start at the same moment. @return what the one that lost was told; one wins */
    private Exception lost(Callable<Object> one, Callable<Object> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<Exception>> acts = List.of(both.submit(() -> told(start, one)), both.submit(() -> told(start, other)));
        List<Exception> said = List.of(acts.get(0), acts.get(1)).stream().map(CountersignRaceTest::answer).filter(Objects::nonNull).toList();
        assertThat(said).hasSize(1);
        return said.get(0);
    }

    private static Exception told(CyclicBarrier start, Callable<Object> act) throws Exception {
        start.await(5, TimeUnit.SECONDS);
        try {
            act.call();
            return null;
        } catch (Exception refused) {
            return refused;
        }
    }

    private static Exception answer(Future<Exception> act) {
        try {
            return act.get(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
