package org.qianfa.inbox.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.qianfa.testing.Tasks.drafting;
import static org.qianfa.testing.Tasks.person;
import static org.qianfa.testing.Tasks.pooled;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.inbox.CompareInbox;
import org.qianfa.inbox.MyWork;
import org.qianfa.inbox.MyWork.Tab;
import org.qianfa.inbox.RebuildInbox;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Role;
import org.qianfa.testing.FakeReports;
import org.qianfa.testing.TestDatabase;
import org.qianfa.workflow.Consequences;
import org.qianfa.workflow.DatesMoved;
import org.qianfa.workflow.DeadlineReminder;
import org.qianfa.workflow.ProcessIntervened;
import org.qianfa.workflow.ReportStopped;
import org.qianfa.workflow.TaskAssigned;
import org.qianfa.workflow.TaskClosed;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.TaskOpened;
import org.qianfa.workflow.TaskTaken;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class InboxTest {

    private static final Set<String> OF_OTHERS = Stream.of(TaskInfo.class, Consequences.class, DeadlineReminder.class, ProcessIntervened.class,
            ReportStopped.class, TaskTaken.class, DatesMoved.class).map(Class::getName).collect(Collectors.toSet());

    private static final Instant NOW = InboxTestConfiguration.NOW;
    private static final Actor COORDINATOR = person(20, 2, Role.COORDINATOR);
    private static final Actor OTHER_COORDINATOR = person(30, 3, Role.COORDINATOR);
    private static final Actor ADMIN = person(90, 1, Role.SYSTEM_ADMIN);

    @Parameter
    private TestDatabase database;

    private AnnotationConfigApplicationContext context;
    private MyWork work;

    @BeforeEach
    void open() {
        context = InboxTestConfiguration.open(database);
        work = context.getBean(MyWork.class);
        context.getBean(FakeReports.class).add(1, 2, 2025, "云溪街道2025年法治政府建设年度报告");
        context.getBean(FakeReports.class).add(2, 3, 2025, "松林街道2025年法治政府建设年度报告");
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void an_opened_task_lies_in_the_pool_with_all_that_the_list_shows() {
        announce(new TaskOpened(pooled("a", "userTask_assignSections", 1, 2, "COORDINATOR@2", NOW.plusSeconds(60))));

        List<MyWork.Item> free = items(COORDINATOR, Tab.POOL);

        assertThat(free).singleElement().satisfies(item -> {
            assertThat(item.title()).isEqualTo("云溪街道2025年法治政府建设年度报告");
            assertThat(item.year()).isEqualTo(2025);
            assertThat(item.dueAt()).isEqualTo(NOW.plusSeconds(60));
            assertThat(item.link()).isEqualTo("/reports/1");
        });
        assertThat(items(COORDINATOR, Tab.MINE)).isEmpty();
    }

    @Test
    void a_task_is_named_after_its_section_its_department_or_the_year() {
        announce(new TaskOpened(drafting("a", 11, 2, 21, null)));
        announce(new TaskOpened(new TaskInfo("b", "userTask_consultDepartment", "", 1L, 1L, null, 7L, 2, null,
                Set.of("COORDINATOR@2"), false, "/x", NOW, null)));
        announce(new TaskOpened(new TaskInfo("c", "userTask_checkReports", "", 1L, null, null, null, 1, null,
                Set.of("COORDINATOR@2"), false, "/cycles/1", NOW, null)));

        assertThat(items(person(21, 2, Role.DRAFTER), Tab.MINE)).extracting(MyWork.Item::subject).containsExactly("一、主要举措和成效");
        assertThat(items(COORDINATOR, Tab.POOL)).extracting(MyWork.Item::subject, MyWork.Item::title, MyWork.Item::year)
                .containsExactly(tuple("第7科室", "云溪街道2025年法治政府建设年度报告", 2025), tuple(null, null, 2025));
    }

    @Test
    void a_taken_task_leaves_the_pool_and_comes_back_when_put_back() {
        Actor colleague = person(22, 2, Role.COORDINATOR);
        announce(new TaskOpened(pooled("a", "userTask_assignSections", 1, 2, "COORDINATOR@2", null)));

        announce(new TaskAssigned("a", 20L));
        assertThat(items(COORDINATOR, Tab.MINE)).hasSize(1);
        assertThat(items(colleague, Tab.POOL)).isEmpty();
        assertThatThrownBy(() -> work.task(colleague, "a")).isInstanceOf(NotFound.class);

        announce(new TaskAssigned("a", null));
        assertThat(items(COORDINATOR, Tab.MINE)).isEmpty();
        assertThat(items(colleague, Tab.POOL)).hasSize(1);
    }

    @Test
    void a_finished_task_is_kept_for_who_did_it_and_a_withdrawn_one_for_nobody() {
        announce(new TaskOpened(drafting("a", 11, 2, 21, NOW)));
        announce(new TaskOpened(drafting("b", 10, 2, 21, NOW)));
        announce(new TaskClosed("a", true, 21L, NOW));
        announce(new TaskClosed("b", false, 21L, NOW));

        Actor drafter = person(21, 2, Role.DRAFTER);
        assertThat(items(drafter, Tab.MINE)).isEmpty();
        assertThat(items(drafter, Tab.DONE)).extracting(MyWork.Item::taskId, MyWork.Item::closedAt).containsExactly(tuple("a", NOW));
        assertThat(work.reports(drafter, 5)).extracting(MyWork.ReportLine::reportId, MyWork.ReportLine::openTasks)
                .containsExactly(tuple(1L, 0L));
    }

    @Test
    void what_is_rolled_back_leaves_no_row() {
        transaction().executeWithoutResult(status -> {
            context.publishEvent(new TaskOpened(drafting("a", 11, 2, 21, NOW)));
            status.setRollbackOnly();
        });

        assertThat(items(person(21, 2, Role.DRAFTER), Tab.MINE)).isEmpty();
    }

    @Test
    void nothing_is_written_outside_the_transaction_that_moves_the_task() {
        assertThatThrownBy(() -> context.publishEvent(new TaskClosed("a", true, 21L, NOW)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    /** But for reminders, which rows read from the table of those that went out, and interventions, which show as tasks that come and go. */
    @Test
    void every_public_event_of_the_workflow_has_a_handler() {
        Set<JavaClass> records = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.qianfa.workflow").stream()
                .filter(type -> type.getPackageName().equals("org.qianfa.workflow") && type.isTopLevelClass() && type.isRecord())
                .collect(Collectors.toSet());
        Set<String> events = records.stream().map(JavaClass::getName)
                .filter(name -> !OF_OTHERS.contains(name)).collect(Collectors.toSet());
        Set<String> handled = Arrays.stream(InboxProjector.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(EventListener.class))
                .map(method -> method.getParameterTypes()[0].getName()).collect(Collectors.toSet());

        assertThat(events).isNotEmpty();
        assertThat(handled).containsAll(events);
    }

    @Test
    void a_person_of_another_unit_sees_nothing() {
        announce(new TaskOpened(pooled("a", "userTask_assignSections", 1, 2, "COORDINATOR@2", NOW.minusSeconds(5))));
        announce(new TaskOpened(drafting("b", 11, 2, 21, NOW.minusSeconds(5))));

        for (Tab tab : Tab.values()) {
            assertThat(items(OTHER_COORDINATOR, tab)).isEmpty();
        }
        assertThat(work.counts(OTHER_COORDINATOR)).isEqualTo(new MyWork.Counts(0, 0, 0, 0, 0, 0, 0));
        assertThat(work.reports(OTHER_COORDINATOR, 10)).isEmpty();
        assertThat(work.nextDueDates(OTHER_COORDINATOR, 10)).isEmpty();
        assertThatThrownBy(() -> work.task(OTHER_COORDINATOR, "a")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> work.onReport(OTHER_COORDINATOR, 1)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_person_without_any_role_has_empty_lists() {
        Actor nobody = person(99, 2);

        assertThat(items(nobody, Tab.POOL)).isEmpty();
        assertThat(work.counts(nobody).mine()).isZero();
        assertThat(work.reports(nobody, 3)).isEmpty();
    }

    @Test
    void pages_of_thousands_of_tasks_join_without_gap_or_repeat() {
        transaction().executeWithoutResult(status -> {
            for (int i = 0; i < 3_000; i++) {
                Instant due = i % 10 == 9 ? null : NOW.plus(Duration.ofHours(i % 40 - 20));
                String pool = i % 3 == 0 ? "OFFICE@2" : "COORDINATOR@2";
                context.publishEvent(new TaskOpened(pooled("t" + i, "userTask_checkDocument", 1, 2, pool, due)));
            }
        });
        Actor both = person(20, 2, Role.COORDINATOR, Role.OFFICE);

        List<MyWork.Item> all = everyPage(both, Tab.POOL, 90);

        assertThat(all).hasSize(3_000).doesNotHaveDuplicates();
        assertThat(all).isSortedAccordingTo((one, other) -> dueKey(one).compareTo(dueKey(other)));
        assertThat(all.get(2_999).dueAt()).isNull();
        assertThat(everyPage(both, Tab.OVERDUE, 70)).hasSize((int) all.stream().filter(item -> item.overdue(NOW)).count())
                .allMatch(item -> item.overdue(NOW));
        assertThat(work.counts(both)).isEqualTo(new MyWork.Counts(MyWork.Counts.MOST + 1, 0, 0, MyWork.Counts.MOST + 1, 0, 0, 0));
        assertThat(work.counts(both).shown(Tab.POOL)).isEqualTo("1000+");
        assertThat(work.nextDueDates(both, 3)).extracting(MyWork.DueDate::dueAt)
                .containsExactly(NOW, NOW.plusSeconds(3_600), NOW.plusSeconds(7_200));
    }

    @Test
    void finished_work_is_paged_newest_first() {
        transaction().executeWithoutResult(status -> {
            for (int i = 0; i < 25; i++) {
                context.publishEvent(new TaskOpened(drafting("t" + i, 11, 2, 21, null)));
                context.publishEvent(new TaskClosed("t" + i, true, 21L, NOW.plusSeconds(i / 2)));
            }
        });

        List<MyWork.Item> all = everyPage(person(21, 2), Tab.DONE, 4);

        assertThat(all).hasSize(25).doesNotHaveDuplicates();
        assertThat(all).isSortedAccordingTo((one, other) -> other.closedAt().compareTo(one.closedAt()));
    }

    @Test
    void a_reader_of_the_report_learns_who_holds_the_other_steps() {
        announce(new TaskOpened(pooled("a", "userTask_answerOpinions", 1, 2, "COORDINATOR@2", null)));
        announce(new TaskOpened(drafting("b", 11, 2, 21, null)));
        announce(new TaskOpened(pooled("c", "userTask_checkDocument", 1, 2, "OFFICE@2", null)));

        MyWork.Steps steps = work.onReport(COORDINATOR, 1);

        assertThat(steps.mine()).extracting(MyWork.Item::taskId).containsExactly("a");
        assertThat(steps.others()).extracting(step -> step.item().taskId(), step -> step.item().assigneeId(), MyWork.Step::pools)
                .containsExactly(tuple("b", 21L, List.of()), tuple("c", null, List.of("OFFICE@2")));
    }

    @Test
    void the_inbox_is_rebuilt_from_the_engine_and_then_equals_it() {
        announce(new TaskOpened(pooled("ghost", "userTask_checkDocument", 1, 2, "OFFICE@2", null)));
        announce(new TaskOpened(pooled("stale", "userTask_checkDocument", 1, 2, "OFFICE@2", null)));
        context.getBean(InboxTestConfiguration.EngineTasks.class).tasks = List.of(
                pooled("stale", "userTask_checkDocument", 1, 2, "OFFICE@2", NOW), drafting("lost", 21, 3, 31, NOW));
        CompareInbox comparing = context.getBean(CompareInbox.class);

        assertThat(comparing.compareInbox(ADMIN).differences()).containsExactlyInAnyOrder(
                new CompareInbox.Difference(CompareInbox.Kind.SUPERFLUOUS, "ghost", "userTask_checkDocument", List.of()),
                new CompareInbox.Difference(CompareInbox.Kind.DIFFERENT, "stale", "userTask_checkDocument", List.of("dueAt")),
                new CompareInbox.Difference(CompareInbox.Kind.MISSING, "lost", "userTask_draftSection", List.of()));

        assertThat(context.getBean(RebuildInbox.class).rebuildInbox(ADMIN)).isEqualTo(2);

        assertThat(comparing.compareInbox(ADMIN)).isEqualTo(new CompareInbox.Comparison(2, 2, List.of()));
        assertThat(items(person(31, 3, Role.DRAFTER), Tab.MINE)).hasSize(1);
        assertThat(context.getBean(InboxTestConfiguration.RecordedJournal.class).actions).containsExactly("RebuildInbox: 2 open tasks");
    }

    @Test
    void only_a_system_administrator_rebuilds_and_compares() {
        assertThatThrownBy(() -> context.getBean(RebuildInbox.class).rebuildInbox(COORDINATOR)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> context.getBean(CompareInbox.class).compareInbox(COORDINATOR)).isInstanceOf(NotPermitted.class);
    }

    private void announce(Object event) {
        transaction().executeWithoutResult(status -> context.publishEvent(event));
    }

    private TransactionTemplate transaction() {
        return context.getBean(TransactionTemplate.class);
    }

    private List<MyWork.Item> items(Actor by, Tab tab) {
        return work.work(by, tab, null, 50).items();
    }

    private List<MyWork.Item> everyPage(Actor by, Tab tab, int size) {
        List<MyWork.Item> all = new ArrayList<>();
        MyWork.Page page = work.work(by, tab, null, size);
        all.addAll(page.items());
        while (page.next() != null) {
            page = work.work(by, tab, page.next(), size);
            all.addAll(page.items());
        }
        return all;
    }

    private static Instant dueKey(MyWork.Item item) {
        return item.dueAt() == null ? Instant.MAX : item.dueAt();
    }
}
