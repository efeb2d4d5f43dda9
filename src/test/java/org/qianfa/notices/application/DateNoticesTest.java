package org.qianfa.notices.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.qianfa.testing.Tasks.drafting;
import static org.qianfa.testing.Tasks.person;
import static org.qianfa.testing.Tasks.pooled;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.notices.Medium;
import org.qianfa.notices.MovedDate;
import org.qianfa.notices.MyNotices.Notice;
import org.qianfa.notices.NoticeKind;
import org.qianfa.notices.NoticeSettings;
import org.qianfa.notices.SendLetters;
import org.qianfa.notices.Timing;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.testing.TestDatabase;
import org.qianfa.workflow.DatesMoved;
import org.qianfa.workflow.DatesMoved.Moved;
import org.qianfa.workflow.TaskClosed;
import org.qianfa.workflow.TaskInfo;

/** A date that moves is told once to everybody it concerns. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class DateNoticesTest {

    private static final Instant TENTH = Instant.parse("2026-02-10T15:59:00Z");
    private static final Instant TWELFTH = Instant.parse("2026-02-12T15:59:00Z");
    private static final MovedDate DRAFT = new MovedDate("userTask_draftSection", LocalDate.of(2026, 2, 10), LocalDate.of(2026, 2, 12));

    @Parameter
    private TestDatabase database;

    private OpenHouse house;

    @BeforeEach
    void open() {
        house = new OpenHouse(database);
        house.holding("OFFICE@2", 20L, 21L);
        house.holding("COORDINATOR@2", 25L);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void the_holder_and_the_coordinator_hear_the_old_date_and_the_new() {
        house.announce(new DatesMoved(List.of(moved(drafting("a", 11, 2, 30, null)))));

        assertThat(house.unread(30)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.DATE_MOVED);
            assertThat(notice.moved()).isEqualTo(DRAFT);
            assertThat(notice.place()).isEqualTo("一、主要举措和成效");
        });
        assertThat(house.unread(25)).singleElement().satisfies(notice -> {
            assertThat(notice.moved()).isEqualTo(DRAFT);
            assertThat(notice.link()).isEqualTo("/reports/1");
        });
        house.announce(new TaskClosed("a", true, 30L, NoticesHouse.NOW));
        assertThat(house.unread(30)).isEmpty();
    }

    @Test
    void all_who_may_take_a_task_hear_of_it_and_what_moved_alike_is_told_each_once() {
        house.announce(new DatesMoved(List.of(moved(drafting("a", 11, 2, 30, null)), moved(drafting("b", 12, 2, 30, null)),
                moved(drafting("c", 12, 2, 31, null)), moved(pooled("d", "userTask_checkDocument", 1, 2, "OFFICE@2", null)))));

        assertThat(house.unread(30)).extracting(Notice::link, Notice::moved).containsExactly(tuple("/reports/1", DRAFT));
        assertThat(house.unread(31)).hasSize(1);
        assertThat(house.unread(20)).singleElement().satisfies(notice -> assertThat(notice.moved().step()).isEqualTo("userTask_checkDocument"));
        assertThat(house.unread(21)).hasSize(1);
        assertThat(house.unread(25)).as("once for the sections, once for the check").hasSize(2);
    }

    @Test
    void who_moved_the_date_is_not_told_and_nothing_is_told_of_another_hour_of_the_same_day() {
        house.bean(NoticesHouse.Asking.class).actor = person(25, 2, Role.COORDINATOR);
        house.announce(new DatesMoved(List.of(moved(drafting("a", 11, 2, 30, null)))));
        house.announce(new DatesMoved(List.of(new Moved(drafting("a", 11, 2, 30, null), TENTH, TENTH.minusSeconds(60)))));
        assertThat(house.notices(25)).isEmpty();
        assertThat(house.notices(30)).hasSize(1);
    }

    @Test
    void it_is_sent_in_the_language_of_its_reader_as_that_person_chose() throws Refusal {
        house.bean(NoticeSettings.class).keep(person(30, 2, Role.DRAFTER), new NoticeSettings.Command("zh", 9, Map.of(Medium.SMS, "13800000030"),
                Map.of(Medium.SMS, Map.of(NoticeKind.DATE_MOVED, Timing.AT_ONCE))));
        house.bean(NoticeSettings.class).keep(person(25, 2, Role.COORDINATOR), new NoticeSettings.Command("en", 9, Map.of(Medium.SMS, "13800000025"),
                Map.of(Medium.SMS, Map.of(NoticeKind.DATE_MOVED, Timing.AT_ONCE))));
        house.bean(NoticeSettings.class).keep(person(20, 2, Role.OFFICE), new NoticeSettings.Command("zh", 9, Map.of(Medium.SMS, "13800000020"),
                Map.of(Medium.SMS, Map.of(NoticeKind.DATE_MOVED, Timing.NEVER))));
        house.announce(new DatesMoved(List.of(moved(drafting("a", 11, 2, 30, null)), moved(pooled("d", "userTask_checkDocument", 1, 2, "OFFICE@2", null)))));
        while (house.bean(SendLetters.class).sendLetters() > 0) {
            assertThat(house.carrier(Medium.MAIL).taken).isEmpty();
        }

        assertThat(house.carrier(Medium.SMS).taken).extracting(message -> message.text()).hasSize(3)
                .anyMatch(text -> text.contains("起草章节：期限由 2026-02-10 改为 2026-02-12") && text.contains(OpenHouse.REPORT))
                .anyMatch(text -> text.contains("due on 2026-02-12 instead of 2026-02-10"))
                .noneMatch(text -> text.contains("{") || text.contains("主要举措"));
    }

    private static Moved moved(TaskInfo task) {
        return new Moved(task, TENTH, TWELFTH);
    }
}
