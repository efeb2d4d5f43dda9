package org.qianfa.notices.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.testing.Tasks.drafting;
import static org.qianfa.testing.Tasks.person;
import static org.qianfa.testing.Tasks.pooled;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.drafting.ReportConsolidated;
import org.qianfa.notices.Medium;
import org.qianfa.notices.MyNotices.Notice;
import org.qianfa.notices.NoticeKind;
import org.qianfa.notices.ReadNotices;
import org.qianfa.notices.SendLetters;
import org.qianfa.notices.Timing;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.testing.TestDatabase;
import org.qianfa.workflow.TaskAssigned;
import org.qianfa.workflow.TaskClosed;
import org.qianfa.workflow.TaskOpened;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class TaskNoticesTest {

    @Parameter
    private TestDatabase database;

    private OpenHouse house;

    @BeforeEach
    void open() {
        house = new OpenHouse(database);
        house.holding("OFFICE@2", 20L, 21L, 22L);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_free_task_is_told_to_everybody_who_may_take_it() {
        house.announce(check("a"));

        assertThat(house.notices(21)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.POOL_TASK);
            assertThat(notice.about()).isEqualTo("task.userTask_checkDocument");
            assertThat(notice.title()).isEqualTo(OpenHouse.REPORT);
            assertThat(notice.link()).isEqualTo("/reports/1");
            assertThat(notice.unread()).isTrue();
        });
        assertThat(house.notices(20)).hasSize(1);
        assertThat(house.notices(23)).isEmpty();
    }

    @Test
    void nobody_is_told_what_he_caused_himself() {
        house.announce(new ReportConsolidated(person(20, 2, Role.OFFICE), 1), check("a"));
        house.bean(NoticesHouse.Asking.class).actor = person(21, 2, Role.OFFICE);
        house.announce(check("b"));

        assertThat(house.notices(20)).extracting(Notice::link).hasSize(1);
        assertThat(house.notices(21)).hasSize(1);
        assertThat(house.notices(22)).hasSize(2);
    }

    @Test
    void who_caused_something_once_is_told_of_what_others_cause_later() {
        house.announce(new ReportConsolidated(person(20, 2, Role.OFFICE), 1));
        house.announce(check("a"));

        assertThat(house.notices(20)).hasSize(1);
    }

    @Test
    void a_task_that_was_taken_leaves_nobody_a_notice_to_read_until_it_is_put_back() {
        house.announce(check("a"));
        house.bean(NoticesHouse.Asking.class).actor = person(20, 2, Role.OFFICE);

        house.announce(new TaskAssigned("a", 20L));
        assertThat(house.unread(20)).isEmpty();
        assertThat(house.unread(21)).isEmpty();
        assertThat(house.notices(21)).singleElement().satisfies(notice -> assertThat(notice.settled()).isTrue());

        house.announce(new TaskAssigned("a", null));
        assertThat(house.unread(20)).as("who put it back knows").isEmpty();
        assertThat(house.unread(21)).hasSize(1);
        assertThat(house.unread(22)).hasSize(1);
    }

    @Test
    void a_task_meant_for_one_person_is_told_once_although_the_engine_says_it_twice() {
        house.announce(new TaskOpened(drafting("a", 11, 2, 30, null)), new TaskAssigned("a", 30L));

        assertThat(house.notices(30)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.OWN_TASK);
            assertThat(notice.place()).isEqualTo("一、主要举措和成效");
            assertThat(notice.unread()).isTrue();
        });
    }

    @Test
    void who_is_given_a_task_by_somebody_else_is_told_and_the_former_holder_has_nothing_to_read() {
        house.announce(new TaskOpened(drafting("a", 11, 2, 30, null)), new TaskAssigned("a", 30L));
        house.bean(NoticesHouse.Asking.class).actor = person(70, 2, Role.DEPARTMENT_HEAD);

        house.announce(new TaskAssigned("a", 31L));

        assertThat(house.unread(30)).isEmpty();
        assertThat(house.unread(31)).singleElement().satisfies(notice -> assertThat(notice.kind()).isEqualTo(NoticeKind.OWN_TASK));
        house.announce(new TaskAssigned("a", 30L));
        assertThat(house.unread(30)).hasSize(1);
        assertThat(house.unread(31)).isEmpty();
    }

    @Test
    void a_task_that_is_done_or_withdrawn_leaves_nothing_to_read() {
        house.announce(check("a"), check("b"));

        house.announce(new TaskClosed("a", true, 20L, NoticesHouse.NOW), new TaskClosed("b", false, null, NoticesHouse.NOW));

        assertThat(house.unread(20)).isEmpty();
        assertThat(house.unread(21)).isEmpty();
        assertThat(house.notices(21)).hasSize(2);
    }

    @Test
    void who_took_or_did_a_task_is_not_told_that_somebody_else_did() throws Refusal {
        house.wishes(person(20, 2, Role.OFFICE), Medium.SMS, "13800000000", Map.of(NoticeKind.POOL_TASK, Timing.AT_ONCE));
        house.announce(check("a"), check("b"));
        house.announce(new TaskAssigned("a", 20L), new TaskClosed("a", true, 20L, NoticesHouse.NOW), new TaskClosed("b", true, 20L, NoticesHouse.NOW));

        assertThat(house.unread(20)).isEmpty();
        assertThat(house.notices(20)).isNotEmpty().noneMatch(Notice::settled);
        assertThat(house.notices(21)).hasSize(2).allMatch(Notice::settled);
        while (house.bean(SendLetters.class).sendLetters() > 0) {
            assertThat(house.carrier(Medium.SMS).taken).isEmpty();
        }
        assertThat(house.carrier(Medium.SMS).taken).as("nothing is sent of what is done").isEmpty();
    }

    @Test
    void whoever_holds_a_task_is_told_so_once_though_its_report_stops_and_goes_on() {
        house.announce(check("a"));
        house.bean(NoticesHouse.Asking.class).actor = person(20, 2, Role.OFFICE);
        house.announce(new TaskAssigned("a", 20L));
        house.bean(NoticesHouse.Asking.class).actor = person(25, 2, Role.COORDINATOR);
        house.announce(new TaskAssigned("a", 20L), new TaskAssigned("a", 20L));
        assertThat(house.notices(20)).extracting(Notice::kind).containsExactly(NoticeKind.POOL_TASK);
    }

    @Test
    void a_task_that_comes_back_to_somebody_is_told_again() {
        house.announce(new TaskOpened(drafting("a", 11, 2, 30, null)), new TaskAssigned("a", 30L));
        house.bean(ReadNotices.class).readAll(person(30, 2), Long.MAX_VALUE);
        house.announce(new TaskAssigned("a", 31L));
        house.announce(new TaskAssigned("a", 30L));
        assertThat(house.unread(30)).hasSize(1);
    }

    @Test
    void what_is_rolled_back_is_told_to_nobody_and_nothing_is_told_outside_of_a_transaction() {
        house.bean(TransactionTemplate.class).executeWithoutResult(status -> {
            house.publishWithoutTransaction(check("a"));
            status.setRollbackOnly();
        });

        assertThat(house.notices(21)).isEmpty();
        assertThatThrownBy(() -> house.publishWithoutTransaction(check("a"))).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void every_task_event_of_the_workflow_is_listened_to() {
        Set<String> events = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.qianfa.workflow").stream()
                .filter(type -> type.getPackageName().equals("org.qianfa.workflow") && type.isTopLevelClass() && type.isRecord())
                .filter(type -> type.getSimpleName().matches("Task(Opened|Assigned|Closed)")).map(JavaClass::getName).collect(Collectors.toSet());
        Set<String> handled = Arrays.stream(TaskNotices.class.getDeclaredMethods()).filter(method -> method.isAnnotationPresent(EventListener.class))
                .map(method -> method.getParameterTypes()[0].getName()).collect(Collectors.toSet());

        assertThat(events).hasSize(3).isEqualTo(handled);
    }

    private static TaskOpened check(String id) {
        return new TaskOpened(pooled(id, "userTask_checkDocument", 1, 2, "OFFICE@2", null));
    }
}
