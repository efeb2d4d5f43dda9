package org.qianfa.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.cooperation.CooperationHouse.CHECK;
import static org.qianfa.cooperation.CooperationHouse.COORDINATOR;
import static org.qianfa.cooperation.CooperationHouse.DEPUTY;
import static org.qianfa.cooperation.CooperationHouse.LEADER;
import static org.qianfa.cooperation.CooperationHouse.OFFICE;
import static org.qianfa.cooperation.CooperationHouse.REPORT;
import static org.qianfa.cooperation.CooperationHouse.STRANGER;
import static org.qianfa.cooperation.CooperationHouse.STREET;
import static org.qianfa.cooperation.CooperationHouse.SUPERVISOR;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.cooperation.AdviceThreads.Conversation;
import org.qianfa.cooperation.AdviceThreads.Entry;
import org.qianfa.cooperation.Circulations.Circulation;
import org.qianfa.cooperation.Circulations.Receipt;
import org.qianfa.drafting.HouseClock;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** Circulations with their receipts, and advice asked without moving the work. */
@CooperationTest
class CirculatingTest {

    @Autowired CooperationHouse.Notes notes;
    @Autowired CooperationHouse.Steps steps;
    @Autowired HouseClock clock;
    @Autowired CirculateReport circulateReport;
    @Autowired OpenCirculation openCirculation;
    @Autowired RemindReaders remindReaders;
    @Autowired Circulations circulations;
    @Autowired AskAdvice askAdvice;
    @Autowired AnswerAdvice answerAdvice;
    @Autowired AdviceThreads threads;
    @Autowired Offers offers;

    @BeforeEach
    void nothingIsCirculatedYet() {
        notes.clear();
        steps.reset();
    }

    @Test
    void a_reader_circulates_a_step_and_learns_who_opened_it_when() throws Refusal {
        long id = circulate(OFFICE, "请阅", DEPUTY, SUPERVISOR);
        assertThat(notes.facts).containsExactly(new ReportCirculated(OFFICE, id, REPORT, STREET, List.of(DEPUTY.id(), SUPERVISOR.id())));
        assertThat(notes.entries).containsExactly("CirculateReport：请阅");
        assertThat(circulations.unread(DEPUTY)).isOne();

        assertThat(openCirculation.openCirculation(DEPUTY, id).page()).isEqualTo("/reports/5");
        clock.pass(Duration.ofHours(1));
        openCirculation.openCirculation(DEPUTY, id);

        Circulation sent = circulations.ofReport(OFFICE, REPORT).get(0);
        assertThat(sent.about().taskKey()).isEqualTo("userTask_checkDocument");
        assertThat(sent.receipts()).extracting(Receipt::readerId).containsExactly(DEPUTY.id(), SUPERVISOR.id());
        assertThat(sent.receipts().get(0).openedAt()).as("the first time").isEqualTo(clock.instant().minus(Duration.ofHours(1)));
        assertThat(sent.unread()).isOne();
        assertThat(notes.entries).as("read once, on record once").containsOnlyOnce("OpenCirculation");
        assertThat(circulations.ofReport(DEPUTY, REPORT).get(0).receipts()).as("a reader sees the own receipt").hasSize(1);
        assertThat(circulations.ofReport(LEADER, REPORT)).as("not for others").isEmpty();
        assertThat(circulations.unread(DEPUTY)).isZero();
    }

    @Test
    void unread_ones_come_first_and_pages_follow_one_another() throws Refusal {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            ids.add(circulate(OFFICE, "第" + i, DEPUTY));
        }
        openCirculation.openCirculation(DEPUTY, ids.get(4));
        openCirculation.openCirculation(DEPUTY, ids.get(1));
        assertThat(pages(DEPUTY, Box.RECEIVED)).containsExactly(ids.get(3), ids.get(2), ids.get(0), ids.get(4), ids.get(1));
        assertThat(pages(OFFICE, Box.SENT)).containsExactly(ids.get(4), ids.get(3), ids.get(2), ids.get(1), ids.get(0));
        assertThat(pages(DEPUTY, Box.SENT)).isEmpty();
    }

    private List<Long> pages(Actor by, Box box) {
        List<Long> all = new ArrayList<>();
        ListCursor next = null;
        do {
            Circulations.Page page = circulations.circulations(by, box, next, 2);
            page.items().forEach(c -> all.add(c.id()));
            next = page.next() == null ? null : ListCursor.valueOf(page.next().toString());
        } while (next != null);
        return all;
    }

    @Test
    void who_may_not_read_the_report_is_not_sent_it_and_sends_nothing() {
        refused(CooperationRefusal.PersonCannotRead.class, () -> circulate(OFFICE, "", DEPUTY, STRANGER));
        refused(CooperationRefusal.NobodyChosen.class, () -> circulate(OFFICE, ""));
        refused(CooperationRefusal.OneselfChosen.class, () -> circulate(OFFICE, "", OFFICE));
        refused(CooperationRefusal.WordTooLong.class, () -> circulate(OFFICE, "长".repeat(1001), DEPUTY));
        refused(NotFound.class, () -> circulate(STRANGER, "", DEPUTY));
        refused(NotFound.class, () -> circulateReport.circulateReport(OFFICE, new CirculateReport.Command(REPORT, 999L, null, List.of(12L), "")));
        refused(NotFound.class, () -> circulateReport.circulateReport(OFFICE, new CirculateReport.Command(REPORT, null, "x", List.of(12L), "")));
    }

    @Test
    void only_readers_open_it_and_only_the_sender_reminds_once_a_day() throws Refusal {
        long id = circulate(OFFICE, "", DEPUTY, LEADER);
        openCirculation.openCirculation(LEADER, id);
        refused(NotFound.class, () -> openCirculation.openCirculation(COORDINATOR, id));
        refused(NotFound.class, () -> remindReaders.remindReaders(DEPUTY, id));

        assertThat(remindReaders.remindReaders(OFFICE, id)).isOne();
        assertThat(notes.facts).last().isEqualTo(new ReadersReminded(OFFICE, id, REPORT, List.of(DEPUTY.id())));
        refused(CooperationRefusal.RemindedToday.class, () -> remindReaders.remindReaders(OFFICE, id));
        clock.pass(Duration.ofDays(1));
        remindReaders.remindReaders(OFFICE, id);
        openCirculation.openCirculation(DEPUTY, id);
        refused(CooperationRefusal.EverybodyHasRead.class, () -> remindReaders.remindReaders(OFFICE, id));
    }

    @Test
    void readers_are_reminded_once_by_two_clicks_at_one_moment() throws Exception {
        for (int round = 0; round < 10; round++) {
            long id = circulate(OFFICE, "", DEPUTY, LEADER);
            ExecutorService both = Executors.newFixedThreadPool(2);
            Callable<Integer> click = () -> remindReaders.remindReaders(OFFICE, id);
            List<Future<Integer>> clicks = both.invokeAll(List.of(click, click));
            both.shutdown();
            assertThat(clicks).filteredOn(CirculatingTest::refusedAsReminded).hasSize(1);
        }
    }

    private static boolean refusedAsReminded(Future<Integer> click) {
        try {
            click.get();
            return false;
        } catch (ExecutionException e) {
            return e.getCause() instanceof CooperationRefusal.RemindedToday;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void who_holds_a_step_asks_and_the_person_asked_answers() throws Refusal {
        long id = askAdvice.askAdvice(OFFICE, new AskAdvice.Command(REPORT, CHECK, DEPUTY.id(), "数字是否含去年？"));
        assertThat(notes.facts).containsExactly(new AdviceAsked(OFFICE, id, REPORT, DEPUTY.id()));
        assertThat(threads.threads(DEPUTY, Box.RECEIVED, null, 20).items()).singleElement().satisfies(t -> assertThat(t.open()).isTrue());
        assertThat(threads.threads(DEPUTY, Box.SENT, null, 20).items()).isEmpty();

        answerAdvice.answerAdvice(DEPUTY, id, " 不含。 ");
        assertThat(notes.facts).last().isEqualTo(new AdviceAnswered(DEPUTY, id, REPORT, OFFICE.id()));
        Conversation thread = threads.thread(OFFICE, id);
        assertThat(thread.open()).isFalse();
        assertThat(thread.entries()).extracting(Entry::text).containsExactly("数字是否含去年？", "不含。");
        answerAdvice.answerAdvice(OFFICE, id, "那么今年是多少？");
        assertThat(threads.ofReport(DEPUTY, REPORT)).singleElement().satisfies(t -> assertThat(t.open()).isTrue());
        assertThat(threads.threads(OFFICE, Box.SENT, null, 20).items()).hasSize(1);
        assertThat(notes.entries).containsExactly("AskAdvice", "AnswerAdvice", "AskAdvice");
    }

    @Test
    void a_thread_is_read_by_those_between_whom_it_is_and_by_who_takes_the_step_over() throws Refusal {
        long id = askAdvice.askAdvice(OFFICE, new AskAdvice.Command(REPORT, CHECK, DEPUTY.id(), "？"));
        assertThatThrownBy(() -> threads.thread(COORDINATOR, id)).isInstanceOf(NotFound.class);
        refused(NotFound.class, () -> answerAdvice.answerAdvice(COORDINATOR, id, "我来答"));
        refused(CooperationRefusal.WordMissing.class, () -> answerAdvice.answerAdvice(DEPUTY, id, " "));
        assertThat(threads.ofReport(COORDINATOR, REPORT)).isEmpty();

        steps.put(CooperationHouse.Steps.step(CHECK, "userTask_checkDocument", COORDINATOR, null, true));
        assertThat(threads.ofReport(COORDINATOR, REPORT)).hasSize(1);
        answerAdvice.answerAdvice(COORDINATOR, id, "请尽快");
        assertThat(threads.thread(OFFICE, id).open()).as("the asker still reads it").isTrue();
        steps.end(CHECK);
        assertThatThrownBy(() -> threads.thread(COORDINATOR, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_asks_for_a_step_of_others_or_somebody_who_may_not_read() {
        refused(NotPermitted.class, () -> ask(COORDINATOR, CHECK, DEPUTY.id(), "？"));
        refused(NotFound.class, () -> ask(STRANGER, CHECK, DEPUTY.id(), "？"));
        refused(NotFound.class, () -> ask(OFFICE, "gone", DEPUTY.id(), "？"));
        refused(CooperationRefusal.PersonCannotRead.class, () -> ask(OFFICE, CHECK, STRANGER.id(), "？"));
        refused(CooperationRefusal.OneselfChosen.class, () -> ask(OFFICE, CHECK, OFFICE.id(), "？"));
        refused(CooperationRefusal.NobodyChosen.class, () -> ask(OFFICE, CHECK, 0, "？"));
        refused(CooperationRefusal.WordMissing.class, () -> ask(OFFICE, CHECK, DEPUTY.id(), " "));
    }

    @Test
    void a_person_is_offered_readers_open_steps_and_those_held() {
        assertThat(offers.readers(OFFICE, REPORT)).extracting(Offers.Reader::id).containsExactly(11L, 12L, 13L, 14L, 30L);
        assertThat(offers.onReport(OFFICE, REPORT).held()).hasSize(1);
        assertThat(offers.onReport(DEPUTY, REPORT)).satisfies(offer -> {
            assertThat(offer.steps()).hasSize(1);
            assertThat(offer.held()).isEmpty();
        });
        assertThatThrownBy(() -> offers.onReport(STRANGER, REPORT)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> offers.readers(STRANGER, REPORT)).isInstanceOf(NotFound.class);
    }

    private long circulate(Actor by, String word, Actor... readers) throws Refusal {
        return circulateReport.circulateReport(by, new CirculateReport.Command(REPORT, null, CHECK, List.of(readers).stream().map(Actor::id).toList(), word));
    }

    private void ask(Actor by, String taskId, long asked, String text) throws Refusal {
        askAdvice.askAdvice(by, new AskAdvice.Command(REPORT, taskId, asked, text));
    }

    private void refused(Class<? extends Throwable> why, ThrowingCallable action) {
        List<Object> before = notes.everything();
        assertThatThrownBy(action).isInstanceOf(why);
        assertThat(notes.everything()).isEqualTo(before);
    }
}
