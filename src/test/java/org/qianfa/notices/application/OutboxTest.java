package org.qianfa.notices.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.testing.Tasks.person;
import static org.qianfa.testing.Tasks.pooled;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.drafting.SectionReviewed;
import org.qianfa.notices.Medium;
import org.qianfa.notices.NoticeKind;
import org.qianfa.notices.SendLetters;
import org.qianfa.notices.Timing;
import org.qianfa.notices.channel.Message;
import org.qianfa.review.PersonMentioned;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.testing.TestDatabase;
import org.qianfa.workflow.TaskAssigned;
import org.qianfa.workflow.TaskOpened;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class OutboxTest {

    private static final Actor HEAD = person(60, 2, Role.DEPARTMENT_HEAD);
    private static final Actor DRAFTER = person(70, 2, Role.DRAFTER);

    @Parameter
    private TestDatabase database;

    private OpenHouse house;
    private NoticesHouse.Carrier mail;

    @BeforeEach
    void open() throws Refusal {
        house = new OpenHouse(database);
        mail = house.carrier(Medium.MAIL);
        house.wishes(DRAFTER, Medium.MAIL, "drafter@example.org", Map.of());
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void what_was_returned_is_mailed_at_once_and_names_the_report_and_nothing_of_its_text() {
        returned(1);

        assertThat(send()).isEqualTo(1);

        assertThat(mail.taken).singleElement().satisfies(message -> {
            assertThat(message.address()).isEqualTo("drafter@example.org");
            assertThat(message.subject()).isEqualTo("【签发】退回：章节退回修改，《" + OpenHouse.REPORT + "》");
            assertThat(message.body()).doesNotContain("主要举措");
        });
        assertThat(send()).isZero();
    }

    @Test
    void the_title_of_a_matter_stays_in_the_house() throws Refusal {
        house.wishes(DRAFTER, Medium.SMS, "13800000000", Map.of(NoticeKind.MENTIONED, Timing.AT_ONCE));

        house.announce(new PersonMentioned(HEAD, 5, 8, 70));
        send();

        assertThat(house.carrier(Medium.SMS).taken).extracting(Message::subject).containsExactly("【签发】提到我：有人在审查意见中提到您");
        assertThat(house.notices(70)).singleElement().satisfies(notice -> assertThat(notice.title()).contains("甲公司"));
    }

    @Test
    void each_of_two_hundred_messages_is_sent_once_by_two_senders() throws Exception {
        returned(200);
        CyclicBarrier together = new CyclicBarrier(2);
        Set<Thread> atWork = ConcurrentHashMap.newKeySet();
        // Whoever sends a first message waits until the other does, or one would be done before the other has begun.
        mail.refusing = message -> atWork.add(Thread.currentThread()) && !met(together);
        ExecutorService servers = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> counts = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                counts.add(servers.submit(() -> {
                    together.await();
                    int sent = 0;
                    for (int idle = 0; idle < 5; idle++) {
                        for (int now = send(); now > 0; now = send()) {
                            sent += now;
                        }
                    }
                    return sent;
                }));
            }
            int first = counts.get(0).get();
            int second = counts.get(1).get();

            assertThat(mail.taken).hasSize(200);
            assertThat(first + second).isEqualTo(200);
            assertThat(first).as("both work").isPositive();
            assertThat(second).as("both work").isPositive();
            assertThat(states()).containsOnly("SENT");
        } finally {
            servers.shutdownNow();
        }
    }

    @Test
    void a_message_whose_sender_died_is_sent_again_later_and_no_earlier() {
        returned(1);
        house.bean(Outbox.class).take(NoticesHouse.NOW.plus(Duration.ofMinutes(15)), 20);

        assertThat(send()).isZero();
        later(Duration.ofMinutes(16));
        assertThat(send()).isEqualTo(1);
        assertThat(mail.taken).hasSize(1);
    }

    @Test
    void one_that_fails_does_not_hold_up_the_others() throws Refusal {
        house.wishes(person(71, 2, Role.DRAFTER), Medium.MAIL, "broken@example.org", Map.of(NoticeKind.MENTIONED, Timing.AT_ONCE));
        mail.refusing = message -> message.address().startsWith("broken");
        house.announce(new PersonMentioned(HEAD, 5, 8, 71));
        returned(1);

        send();

        assertThat(mail.taken).extracting(Message::address).containsExactly("drafter@example.org");
    }

    @Test
    void the_digest_comes_once_a_day_at_the_hour_chosen_with_all_of_the_day() throws Exception {
        house.wishes(DRAFTER, Medium.MAIL, "drafter@example.org", Map.of(NoticeKind.RETURNED, Timing.DAILY));
        returned(3);
        assertThat(send()).isZero();

        later(Duration.ofHours(7));
        int made = inTwo(this::send);

        assertThat(made).isEqualTo(1);
        assertThat(mail.taken).singleElement().satisfies(message -> {
            assertThat(message.subject()).isEqualTo("【签发】今日汇总：3 条通知");
            assertThat(message.lines()).hasSize(3);
        });
        later(Duration.ofHours(24));
        assertThat(send()).isZero();
    }

    @Test
    void what_was_settled_before_the_message_left_is_not_told() throws Refusal {
        house.holding("OFFICE@2", 70L, 71L);
        house.wishes(DRAFTER, Medium.MAIL, "drafter@example.org", Map.of(NoticeKind.POOL_TASK, Timing.AT_ONCE));
        house.wishes(person(71, 2, Role.OFFICE), Medium.MAIL, "other@example.org", Map.of(NoticeKind.POOL_TASK, Timing.DAILY));
        house.announce(new TaskOpened(pooled("a", "userTask_checkDocument", 1, 2, "OFFICE@2", null)));

        house.announce(new TaskAssigned("a", 71L));
        later(Duration.ofHours(8));
        send();

        assertThat(mail.taken).extracting(Message::address).as("71 has the task now, by digest").containsExactly("other@example.org");
        assertThat(mail.taken.get(0).body()).contains("我的事项").doesNotContain("待领办");
    }

    @Test
    void who_ends_a_medium_hears_nothing_more_of_what_was_waiting() throws Refusal {
        returned(2);

        house.wishes(DRAFTER, Medium.MAIL, "", Map.of());

        assertThat(send()).isZero();
        assertThat(states()).isEmpty();
    }

    @Test
    void what_nobody_can_get_any_more_does_not_wait_for_ever() throws Refusal {
        house.wishes(DRAFTER, Medium.MAIL, "drafter@example.org", Map.of(NoticeKind.RETURNED, Timing.DAILY));
        returned(1);
        house.bean(JdbcClient.class).sql("delete from notices_address").update();
        later(Duration.ofHours(8));

        assertThat(send()).isZero();
        house.bean(NoticeTidying.class).tidy();

        assertThat(house.bean(JdbcClient.class).sql("select count(*) from notices_line").query(Integer.class).single()).isZero();
    }

    private void returned(int times) {
        Object[] facts = new Object[times];
        java.util.Arrays.fill(facts, new SectionReviewed(HEAD, 1, 11, false));
        house.announce(facts);
    }

    private int send() {
        return house.bean(SendLetters.class).sendLetters();
    }

    private List<String> states() {
        return house.bean(JdbcClient.class).sql("select state from notices_letter").query(String.class).list();
    }

    private void later(Duration duration) {
        NoticesHouse.Hands clock = house.bean(NoticesHouse.Hands.class);
        clock.now = clock.now.plus(duration);
    }

    /** Two servers at one moment. @return what both did together */
    private static boolean met(CyclicBarrier other) {
        try {
            other.await(20, TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
            return false;
        }
    }

    private static int inTwo(java.util.concurrent.Callable<Integer> work) throws Exception {
        ExecutorService servers = Executors.newFixedThreadPool(2);
        try {
            int all = 0;
            for (Future<Integer> one : servers.invokeAll(List.of(work, work))) {
                all += one.get();
            }
            return all;
        } finally {
            servers.shutdownNow();
        }
    }
}
