package org.qianfa.notices.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.qianfa.testing.Tasks.drafting;
import static org.qianfa.testing.Tasks.person;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.drafting.SectionReviewed;
import org.qianfa.notices.DeadLetters;
import org.qianfa.notices.DeadLetters.DeadLetter;
import org.qianfa.notices.LetterReasonMissing;
import org.qianfa.notices.Medium;
import org.qianfa.notices.NoticeKind;
import org.qianfa.notices.SendLetters;
import org.qianfa.notices.Timing;
import org.qianfa.notices.channel.Message;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Checkup;
import org.qianfa.shared.Checkup.Reading;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.testing.TestDatabase;
import org.qianfa.workflow.TaskClosed;
import org.qianfa.workflow.TaskOpened;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class UndeliveredTest {

    private static final Actor HEAD = person(60, 2, Role.DEPARTMENT_HEAD);
    private static final Actor DRAFTER = person(70, 2, Role.DRAFTER);
    private static final Actor ADMIN = person(90, 1, Role.SYSTEM_ADMIN);

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
    void a_message_that_is_not_taken_is_tried_again_ever_later_until_it_is_given_up() {
        mail.refusing = message -> true;
        returned(1);

        int attempts = 0;
        for (int hours = 0; hours < 48; hours++) {
            attempts += send();
            later(Duration.ofMinutes(30));
        }

        assertThat(attempts).isEqualTo(6);
        assertThat(states()).containsExactly("DEAD");
        assertThat(dead()).extracting(DeadLetter::personId, DeadLetter::medium, DeadLetter::attempts, DeadLetter::error, DeadLetter::lines)
                .containsExactly(tuple(70L, Medium.MAIL, 6, "HTTP 500", 1));
        assertThat(house.bean(Checkup.class).findings().readings()).extracting(Reading::name, Reading::count, Reading::alarming)
                .contains(tuple("waiting", 0L, false), tuple("dead", 1L, true));
    }

    @Test
    void one_that_cannot_even_be_written_does_not_hold_up_the_others() {
        returned(2);
        house.bean(JdbcClient.class).sql("update notices_line set about = 'no.such.words' where id = (select min(id) from notices_line)").update();

        send();

        assertThat(mail.taken).hasSize(1);
        for (int hours = 0; hours < 48; hours++) {
            later(Duration.ofMinutes(30));
            send();
        }
        assertThat(dead()).extracting(DeadLetter::attempts, DeadLetter::error).containsExactly(tuple(6, "NoSuchMessageException"));
    }

    @Test
    void what_could_not_be_delivered_goes_to_the_address_the_person_has_now() throws Refusal {
        givenUp();
        mail.refusing = message -> false;
        house.wishes(DRAFTER, Medium.MAIL, "right@example.org", Map.of());

        house.bean(DeadLetters.class).retry(ADMIN, dead().get(0).id(), "地址已更正");
        send();

        assertThat(mail.taken).extracting(Message::address).containsExactly("right@example.org");
    }

    @Test
    void a_message_sent_again_after_a_crash_says_that_it_is_the_same() {
        returned(1);
        long letter = house.bean(JdbcClient.class).sql("select id from notices_letter").query(Long.class).single();
        send();
        // As if the server had died between sending and writing so down.
        house.bean(JdbcClient.class).sql("update notices_letter set state = 'PENDING' where id = :id").param("id", letter).update();
        later(Duration.ofMinutes(16));
        send();

        assertThat(mail.taken).hasSize(2).extracting(Message::id).containsOnly(letter + "-" + NoticesHouse.NOW.toEpochMilli());
    }

    @Test
    void an_administrator_has_an_undelivered_message_sent_again_for_a_reason() throws Refusal {
        givenUp();
        long letter = dead().get(0).id();
        mail.refusing = message -> false;

        house.bean(DeadLetters.class).retry(ADMIN, letter, " 邮件服务器已恢复 ");

        assertThat(send()).isEqualTo(1);
        assertThat(mail.taken).hasSize(1);
        assertThat(dead()).isEmpty();
        assertThat(house.bean(NoticesHouse.Written.class).entries).contains("RetryLetter: [邮件服务器已恢复, to person 70]");
        assertThatThrownBy(() -> house.bean(DeadLetters.class).retry(ADMIN, letter, "再发")).isInstanceOf(NotFound.class);
    }

    @Test
    void after_a_server_was_away_all_are_sent_again_together() throws Refusal {
        givenUp();
        givenUp();
        mail.refusing = message -> false;
        DeadLetters letters = house.bean(DeadLetters.class);
        assertThatThrownBy(() -> letters.retryAll(ADMIN, "")).isInstanceOf(LetterReasonMissing.class);
        assertThatThrownBy(() -> letters.retryAll(HEAD, "为什么")).isInstanceOf(NotPermitted.class);
        assertThat(states()).containsOnly("DEAD");

        assertThat(letters.retryAll(ADMIN, "邮件服务器已恢复")).isEqualTo(2);
        send();

        assertThat(mail.taken).hasSize(2);
        assertThat(letters.retryAll(ADMIN, "再来")).isZero();
        assertThat(house.bean(NoticesHouse.Written.class).entries).filteredOn(entry -> entry.startsWith("RetryLetter")).hasSize(2);
    }

    @Test
    void what_was_settled_meanwhile_is_not_sent_again() throws Refusal {
        house.wishes(DRAFTER, Medium.MAIL, "drafter@example.org", Map.of(NoticeKind.OWN_TASK, Timing.AT_ONCE));
        mail.refusing = message -> true;
        house.announce(new TaskOpened(drafting("d", 11, 2, 70, null)));
        for (int i = 0; i < 6; i++) {
            send();
            later(Duration.ofHours(13));
        }
        assertThat(states()).containsExactly("DEAD");
        house.announce(new TaskClosed("d", true, 70L, NoticesHouse.NOW));
        mail.refusing = message -> false;

        house.bean(DeadLetters.class).retryAll(ADMIN, "恢复");
        send();

        assertThat(mail.taken).isEmpty();
        assertThat(states()).isEmpty();
    }

    @Test
    void without_a_reason_or_the_right_nothing_is_sent_again() {
        givenUp();
        long letter = dead().get(0).id();

        assertThatThrownBy(() -> house.bean(DeadLetters.class).retry(ADMIN, letter, " ")).isInstanceOf(LetterReasonMissing.class);
        assertThatThrownBy(() -> house.bean(DeadLetters.class).retry(HEAD, letter, "为什么")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> house.bean(DeadLetters.class).deadLetters(HEAD, null, 10)).isInstanceOf(NotPermitted.class);

        assertThat(states()).containsExactly("DEAD");
        assertThat(house.bean(NoticesHouse.Written.class).entries).noneMatch(entry -> entry.startsWith("RetryLetter"));
    }

    @Test
    void who_ends_a_medium_is_not_reached_by_trying_again() throws Refusal {
        givenUp();

        house.wishes(DRAFTER, Medium.MAIL, "", Map.of());

        assertThat(dead()).isEmpty();
    }

    private void returned(int times) {
        Object[] facts = new Object[times];
        java.util.Arrays.fill(facts, new SectionReviewed(HEAD, 1, 11, false));
        house.announce(facts);
    }

    private void givenUp() {
        mail.refusing = message -> true;
        returned(1);
        for (int i = 0; i < 6; i++) {
            send();
            later(Duration.ofHours(13));
        }
    }

    private int send() {
        return house.bean(SendLetters.class).sendLetters();
    }

    private List<DeadLetter> dead() {
        return house.bean(DeadLetters.class).deadLetters(ADMIN, null, 10).items();
    }

    private void later(Duration duration) {
        NoticesHouse.Hands clock = house.bean(NoticesHouse.Hands.class);
        clock.now = clock.now.plus(duration);
    }

    private List<String> states() {
        return house.bean(JdbcClient.class).sql("select state from notices_letter").query(String.class).list();
    }
}
