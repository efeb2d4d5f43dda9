package org.qianfa.inbox.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.inbox.application.InboxTestConfiguration.NOW;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.inbox.MyWork.DueDate;
import org.qianfa.inbox.MyWork.Item;
import org.qianfa.inbox.persistence.Criteria;
import org.qianfa.inbox.persistence.InboxItems;
import org.qianfa.inbox.persistence.InboxRow;
import org.qianfa.inbox.persistence.OpenWork;
import org.qianfa.inbox.persistence.SentWork;
import org.qianfa.inbox.persistence.WorkCounts;
import org.qianfa.inbox.persistence.WorkCounts.Tally;
import org.qianfa.inbox.persistence.WorkFigures;
import org.qianfa.testing.TestDatabase;
import org.qianfa.workflow.TaskAssigned;
import org.qianfa.workflow.TaskClosed;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.TaskInfo.Standing;
import org.qianfa.workflow.TaskOpened;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts and searches in SQL against the plainest there are: every row looked at, one after the other. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class CountsTest {

    private static final int TASKS = 400;
    private static final List<Long> PEOPLE = List.of(20L, 21L, 22L, 23L);
    private static final List<String> POOLS = List.of("OFFICE@2", "OFFICE@3", "COORDINATOR@2", "COORDINATOR@3", "LEGAL_ADVISER@2");
    private static final List<Set<String>> MEMBERSHIPS = List.of(Set.of(), Set.of("OFFICE@2"), Set.of("OFFICE@2", "COORDINATOR@2", "COORDINATOR@3"), Set.copyOf(POOLS));
    private static final List<String> TITLES = List.of("采购合同", "Framework CONTRACT", "补充_协议", "规章100%", "规章100号");
    private static final WorkCounts.Moment MOMENT = new WorkCounts.Moment(NOW, NOW.minus(Duration.ofDays(400)));

    @Parameter
    private TestDatabase database;

    private final Random random = new Random(7);
    private InboxHouse house;
    private List<InboxRow> rows;
    private Map<String, Set<String>> works;
    private Map<Long, Set<String>> sent;

    @BeforeEach
    void aBusyHouse() {
        house = new InboxHouse(database);
        IntStream.range(0, TASKS).forEach(i -> house.announce(new TaskOpened(task("t" + i))));
        for (int i = 0; i < TASKS; i++) {
            String task = "t" + random.nextInt(TASKS);
            switch (random.nextInt(4)) {
                case 0 -> house.announce(new TaskAssigned(task, null));
                case 1 -> house.announce(new TaskClosed(task, true, one(PEOPLE), NOW.minus(Duration.ofDays(random.nextInt(500)))));
                default -> house.announce(new TaskAssigned(task, one(PEOPLE), new Standing(orNobody(), orNobody(), null, null)));
            }
        }
        rows = house.bean(InboxItems.class).all();
        works = house.bean(JdbcClient.class).sql("select task_id, work from inbox_work").query((rs, n) -> Map.entry(rs.getString(1), rs.getString(2))).list()
                .stream().collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
        sent = house.bean(JdbcClient.class).sql("select person_id, work from inbox_sent where sent_at >= ?").param(MOMENT.since().atOffset(ZoneOffset.UTC))
                .query((rs, n) -> Map.entry(rs.getLong(1), rs.getString(2))).list()
                .stream().collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void what_stands_in_the_tabs_is_what_there_is() {
        assertThat(rows).hasSizeGreaterThan(TASKS / 2);
        for (int most : new int[] {1, 5, 30, 1_001}) {
            forEachReader((person, pools) -> assertThat(house.bean(WorkCounts.class).tally(person, pools, MOMENT, most))
                    .as("%d with %s, up to %d", person, pools, most).isEqualTo(naive(person, pools, most)));
        }
    }

    @Test
    void a_filter_leaves_the_same_rows_and_counts_as_many() {
        List<Criteria> filters = List.of(Criteria.ALL, words("合同"), words("contract"), words("_协"), words("100%"), words("没有"), words("规章"), words("主要"),
                new Criteria(2025, null, null, null, null, null), new Criteria(null, 3L, List.of("userTask_a", "userTask_c"), null, null, "章100"),
                new Criteria(null, null, null, NOW.minus(Duration.ofDays(3)), NOW.plus(Duration.ofDays(9)), null));
        OpenWork open = house.bean(OpenWork.class);
        SentWork others = house.bean(SentWork.class);
        forEachReader((person, pools) -> filters.forEach(filter -> {
            List<String> mine = ids(row -> (free(row, pools) || held(row, person)) && matches(row, filter));
            assertThat(open.heldOrFree(person, pools, filter, null, TASKS)).extracting(Item::taskId).containsExactlyInAnyOrderElementsOf(mine);
            assertThat(open.count(person, pools, filter, 1_001)).isEqualTo(mine.size());
            assertThat(open.countAway(person, filter, 1_001)).isEqualTo(ids(row -> away(row, person) && matches(row, filter)).size());
            if (filter.from() != null) {
                // What others do has no date for those who sent it.
                return;
            }
            List<String> followed = ids(row -> sent(row, person, pools) && matches(row, filter));
            assertThat(others.page(person, pools, MOMENT.since(), filter, null, TASKS)).extracting(row -> row.item().taskId())
                    .containsExactlyInAnyOrderElementsOf(followed);
            assertThat(others.count(person, pools, MOMENT.since(), filter, 1_001)).isEqualTo(followed.size());
        }));
    }

    @Test
    void the_next_dates_have_as_many_tasks_as_there_are() {
        forEachReader((person, pools) -> {
            Map<Instant, Long> dates = rows.stream().filter(row -> (free(row, pools) || held(row, person)) && row.dueAt() != null && !row.dueAt().isBefore(NOW))
                    .collect(Collectors.groupingBy(InboxRow::dueAt, TreeMap::new, Collectors.counting()));
            assertThat(house.bean(WorkFigures.class).dueAfter(NOW, person, pools.isEmpty() ? Set.of("-") : pools, 6))
                    .isEqualTo(dates.entrySet().stream().limit(6).map(date -> new DueDate(date.getKey(), date.getValue())).toList());
        });
    }

    @Test
    void reports_stand_by_their_nearest_date_however_many_tasks_lie_between() {
        for (int limit : new int[] {1, 2, 8}) {
            forEachReader((person, pools) -> {
                Map<Long, Long> reports = rows.stream().filter(row -> (free(row, pools) || held(row, person)) && row.reportId() != null)
                        .sorted(Comparator.comparing(CountsTest::dueKey).thenComparing(InboxRow::taskId))
                        .collect(Collectors.groupingBy(InboxRow::reportId, LinkedHashMap::new, Collectors.counting()));
                assertThat(house.bean(WorkFigures.class).openReports(person, pools.isEmpty() ? Set.of("-") : pools, limit))
                        .extracting(line -> Map.entry(line.reportId(), line.openTasks())).isEqualTo(reports.entrySet().stream().limit(limit).toList());
            });
        }
    }

    private Tally naive(long person, Set<String> pools, int most) {
        int done = house.bean(JdbcClient.class).sql("select count(*) from inbox_done where done_by = ?").param(person).query(Integer.class).single();
        return new Tally(upTo(most, row -> free(row, pools)), upTo(most, row -> held(row, person)), upTo(most, row -> away(row, person)),
                upTo(most, row -> (free(row, pools) || held(row, person)) && row.dueAt() != null && row.dueAt().isBefore(NOW)), Math.min(most, done),
                upTo(most, row -> sent(row, person, pools)));
    }

    private int upTo(int most, Predicate<InboxRow> wanted) {
        return Math.min(most, ids(wanted).size());
    }

    private List<String> ids(Predicate<InboxRow> wanted) {
        return rows.stream().filter(wanted).map(InboxRow::taskId).toList();
    }

    private static boolean free(InboxRow row, Set<String> pools) {
        return row.assigneeId() == null && row.pools().stream().anyMatch(pools::contains);
    }

    private static boolean held(InboxRow row, long person) {
        return row.assigneeId() != null && row.assigneeId() == person;
    }

    private static boolean away(InboxRow row, long person) {
        return Stream.of(row.standing().delegatedBy(), row.standing().actingFor()).anyMatch(owner -> owner != null && owner == person);
    }

    private boolean sent(InboxRow row, long person, Set<String> pools) {
        Collection<String> followed = sent.getOrDefault(person, Set.of());
        return !held(row, person) && !away(row, person) && !free(row, pools) && works.get(row.taskId()).stream().anyMatch(followed::contains);
    }

    private static boolean matches(InboxRow row, Criteria filter) {
        Instant due = dueKey(row);
        return (filter.year() == null || filter.year().equals(row.about().year())) && (filter.unitId() == null || filter.unitId() == row.unitId())
                && (filter.taskKeys() == null || filter.taskKeys().contains(row.taskKey()))
                && (filter.from() == null || !due.isBefore(filter.from())) && (filter.to() == null || due.isBefore(filter.to()))
                && (filter.words() == null || Stream.of(row.about().title(), row.about().subject())
                .anyMatch(text -> text != null && text.toLowerCase(Locale.ROOT).contains(filter.words().toLowerCase(Locale.ROOT))));
    }

    private static Instant dueKey(InboxRow row) {
        return row.dueAt() == null ? Instant.parse("9999-12-31T00:00:00Z") : row.dueAt();
    }

    private void forEachReader(Check check) {
        PEOPLE.forEach(person -> MEMBERSHIPS.forEach(pools -> check.of(person, pools)));
    }

    private static Criteria words(String words) {
        return new Criteria(null, null, null, null, null, words);
    }

    /** Matters, sections and whole reports; in no pool, in one, or in several. */
    private TaskInfo task(String id) {
        Set<String> pools = IntStream.range(0, random.nextInt(4)).mapToObj(n -> one(POOLS)).collect(Collectors.toSet());
        Instant due = random.nextInt(5) == 0 ? null : NOW.plus(Duration.ofHours(random.nextInt(600) - 300));
        Long holder = pools.isEmpty() || random.nextInt(3) == 0 ? one(PEOPLE) : null;
        long report = 1 + random.nextInt(2);
        int kind = random.nextInt(3);
        String link = switch (kind) {
            case 0 -> "/matters/" + random.nextInt(12);
            case 1 -> "/sections/" + (10 * report + random.nextInt(2)) + "/draft";
            default -> "/reports/" + report + "/check";
        };
        return new TaskInfo(id, one(List.of("userTask_a", "userTask_b", "userTask_c")), "", null, kind == 0 ? null : report,
                kind == 1 ? Long.valueOf(link.replaceAll("\\D", "")) : null, null, report + 1, holder, pools, false, link, NOW, due, kind == 0 ? one(TITLES) : null,
                new Standing(null, random.nextInt(8) == 0 ? one(PEOPLE) : null, null, null));
    }

    private Long orNobody() {
        return random.nextInt(4) == 0 ? one(PEOPLE) : null;
    }

    private <T> T one(List<T> of) {
        return new ArrayList<>(of).get(random.nextInt(of.size()));
    }

    private interface Check {
        void of(long person, Set<String> pools);
    }
}
