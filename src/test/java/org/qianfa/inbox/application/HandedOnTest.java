package org.qianfa.inbox.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.testing.Tasks.drafting;
import static org.qianfa.testing.Tasks.person;
import static org.qianfa.testing.Tasks.pooled;

import java.time.Instant;
import java.util.List;
import java.util.Map;
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
import org.qianfa.inbox.StepKind;
import org.qianfa.inbox.WorkFilter;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Role;
import org.qianfa.testing.FakeReports;
import org.qianfa.testing.TestDatabase;
import org.qianfa.workflow.TaskAssigned;
import org.qianfa.workflow.TaskClosed;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.TaskInfo.Standing;
import org.qianfa.workflow.TaskInfo.Urge;
import org.qianfa.workflow.TaskOpened;
import org.qianfa.workflow.TaskSeen;
import org.qianfa.workflow.TaskUrged;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** What the inbox shows of tasks that went from hand to hand. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class HandedOnTest {

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
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void what_happened_to_a_task_stands_in_its_row_and_leaves_with_the_next_holder() {
        announce(new TaskOpened(drafting("a", 11, 2, 21, null)));
        announce(new TaskAssigned("a", 22L, new Standing(21L, null, null, null)));
        announce(new TaskSeen("a", 22, NOW));
        Urge urge = new Urge(NOW, 20, "请抓紧");
        announce(new TaskUrged(drafting("a", 11, 2, 21, null), urge));

        assertThat(items(person(22, 2, Role.DRAFTER), Tab.MINE)).extracting(MyWork.Item::standing).containsExactly(new Standing(21L, null, NOW, urge));
        assertThat(items(person(21, 2, Role.DRAFTER), Tab.MINE)).isEmpty();
        assertThat(items(person(21, 2, Role.DRAFTER), Tab.AWAY)).extracting(MyWork.Item::assigneeId).containsExactly(22L);
        assertThat(work.counts(person(21, 2)).away()).isEqualTo(1);
        announce(new TaskAssigned("a", 23L));
        assertThat(items(person(23, 2), Tab.MINE)).extracting(MyWork.Item::standing).containsExactly(Standing.NEW);
        assertThat(items(person(21, 2), Tab.AWAY)).isEmpty();
    }

    @Test
    void work_with_others_is_narrowed_paged_and_counted_like_all_other_work() {
        for (int i = 0; i < 12; i++) {
            announce(new TaskOpened(drafting("t" + i, 11, 2, 22, i % 4 == 0 ? null : NOW.plusSeconds(i % 3 * 86_400L))));
            announce(new TaskAssigned("t" + i, 22L, i % 2 == 0 ? new Standing(21L, null, null, null) : new Standing(null, 21L, null, null)));
        }
        Actor owner = person(21, 2, Role.DRAFTER);
        MyWork.Page first = work.work(owner, Tab.AWAY, null, 5);
        MyWork.Page second = work.work(owner, Tab.AWAY, first.next(), 5);
        List<String> paged = Stream.of(first, second, work.work(owner, Tab.AWAY, second.next(), 5)).flatMap(page -> page.items().stream())
                .map(MyWork.Item::taskId).toList();
        assertThat(paged).hasSize(12).isEqualTo(items(owner, Tab.AWAY).stream().map(MyWork.Item::taskId).toList());
        assertThat(work.counts(owner).away()).isEqualTo(12);
        assertThat(work.counts(owner).overdue()).isZero();

        WorkFilter late = new WorkFilter(null, null, StepKind.DRAFT, WorkFilter.Due.LATER, null);
        assertThat(work.work(owner, Tab.AWAY, late, null, 50).items()).extracting(MyWork.Item::taskId).containsExactly("t0", "t4", "t8");
        assertThat(work.work(owner, Tab.AWAY, new WorkFilter(2020, null, null, null, null), null, 50).items()).isEmpty();
        assertThat(work.loosened(owner, Tab.AWAY, new WorkFilter(2020, null, StepKind.DRAFT, null, null))).isEqualTo(Map.of(WorkFilter.Part.YEAR, 12));
    }

    @Test
    void a_persons_own_work_with_others_does_not_stand_among_what_was_sent_as_well() {
        announce(new TaskOpened(drafting("a", 11, 2, 21, null)));
        announce(new TaskClosed("a", true, 21L, NOW));
        announce(new TaskOpened(drafting("b", 11, 2, 22, null)));
        assertThat(items(person(21, 2, Role.DRAFTER), Tab.SENT)).extracting(MyWork.Item::taskId).containsExactly("b");
        announce(new TaskAssigned("b", 22L, new Standing(null, 21L, null, null)));
        assertThat(items(person(21, 2, Role.DRAFTER), Tab.SENT)).isEmpty();
        assertThat(work.counts(person(21, 2, Role.DRAFTER)).sent()).isZero();
        assertThat(items(person(21, 2, Role.DRAFTER), Tab.AWAY)).extracting(MyWork.Item::taskId).containsExactly("b");
    }

    @Test
    void work_done_for_another_says_so_for_good() {
        announce(new TaskOpened(drafting("a", 11, 2, 21, null)));
        announce(new TaskAssigned("a", 22L, new Standing(21L, null, null, null)));
        announce(new TaskClosed("a", true, 22L, NOW));
        assertThat(items(person(22, 2), Tab.DONE)).extracting(item -> item.standing().actingFor()).containsExactly(21L);
    }

    @Test
    void the_page_of_a_task_is_new_until_one_whose_task_it_is_has_opened_it() {
        announce(new TaskOpened(pooled("a", "userTask_checkDocument", 1, 2, "COORDINATOR@2", null)));
        assertThat(work.unseen(COORDINATOR, "/reports/1")).containsExactly("a");
        assertThat(work.unseen(OTHER_COORDINATOR, "/reports/1")).isEmpty();
        assertThat(work.unseen(COORDINATOR, "/reports/2")).isEmpty();
        announce(new TaskSeen("a", 20, NOW));
        assertThat(work.unseen(COORDINATOR, "/reports/1")).isEmpty();
    }

    @Test
    void comparing_finds_a_mark_that_the_row_lacks_and_rebuilding_brings_it() {
        announce(new TaskOpened(drafting("a", 11, 2, 22, NOW)));
        TaskInfo plain = drafting("a", 11, 2, 22, NOW);
        context.getBean(InboxTestConfiguration.EngineTasks.class).tasks = List.of(new TaskInfo(plain.taskId(), plain.taskKey(), plain.name(), plain.cycleId(),
                plain.reportId(), plain.sectionId(), plain.departmentId(), plain.unitId(), plain.assigneeId(), plain.pools(), plain.personal(), plain.link(),
                plain.openedAt(), plain.dueAt(), plain.title(), new Standing(null, 21L, NOW, new Urge(NOW, 20, "催"))));
        CompareInbox comparing = context.getBean(CompareInbox.class);
        assertThat(comparing.compareInbox(ADMIN).differences()).extracting(CompareInbox.Difference::fields).containsExactly(List.of("standing"));
        context.getBean(RebuildInbox.class).rebuildInbox(ADMIN);
        assertThat(comparing.compareInbox(ADMIN).equal()).isTrue();
        assertThat(items(person(21, 2), Tab.AWAY)).hasSize(1);
    }

    private void announce(Object event) {
        context.getBean(TransactionTemplate.class).executeWithoutResult(status -> context.publishEvent(event));
    }

    private List<MyWork.Item> items(Actor by, Tab tab) {
        return work.work(by, tab, null, 50).items();
    }
}
