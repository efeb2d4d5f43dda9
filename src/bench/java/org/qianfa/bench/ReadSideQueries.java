package org.qianfa.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.task.TaskQuery;
import org.qianfa.inbox.Cursor;
import org.qianfa.inbox.StepKind;
import org.qianfa.inbox.MyWork.Item;
import org.qianfa.inbox.persistence.Criteria;
import org.qianfa.inbox.persistence.OpenWork;
import org.qianfa.inbox.persistence.SentWork;
import org.qianfa.inbox.persistence.WorkCounts;
import org.qianfa.inbox.persistence.WorkFigures;
import org.qianfa.inbox.persistence.WorkQueries;

/**
 * What is asked, each time by the next of twenty people: a person with twenty pools like all others, and one who has the
 * pool of 4,000 tasks besides.
 */
final class ReadSideQueries {

    private static final int PEOPLE = 20;
    private static final int POOLS = 20;
    private static final int ROWS = 21;
    private static final Criteria RARE = new Criteria(2025, null, StepKind.DISCUSSION.taskKeys(), null, null, null);
    private static final Criteria SOON = new Criteria(null, null, null, ReadSideRows.NOW, ReadSideRows.NOW.plus(Duration.ofDays(4)), null);
    private static final Criteria WORDS = new Criteria(null, null, null, null, null, "7号街道");
    private static final Criteria NO_WORDS = new Criteria(null, null, null, null, null, "没有这样的词_%");
    private static final WorkCounts.Moment MOMENT = new WorkCounts.Moment(ReadSideRows.NOW, ReadSideRows.NOW.minus(Duration.ofDays(400)));

    private final ReadSideHouse house;
    private final OpenWork open;
    private final List<ReadSideQuery> all = new ArrayList<>();

    private ReadSideQueries(ReadSideHouse house) {
        this.house = house;
        open = house.bean(OpenWork.class);
    }

    static List<ReadSideQuery> of(ReadSideHouse house) {
        ReadSideQueries queries = new ReadSideQueries(house);
        queries.inbox("20 pools", false);
        queries.inbox("20 pools and one of 4,000", true);
        queries.all.addAll(new ReadSideCockpit(house).queries());
        return queries.all;
    }

    private void inbox(String who, boolean large) {
        WorkCounts counts = house.bean(WorkCounts.class);
        WorkQueries done = house.bean(WorkQueries.class);
        SentWork sent = house.bean(SentWork.class);
        engine("first page, " + who, large, p -> open.heldOrFree(p.id(), p.pools(), Criteria.ALL, null, ROWS).size(), this::enginePage);
        own("tenth page, " + who, large, p -> open.heldOrFree(p.id(), p.pools(), Criteria.ALL, p.tenth(), ROWS).size());
        engine("all counts, " + who, large, p -> counts.tally(p.id(), p.pools(), MOMENT, 1_001).pool(), p -> mine(p).count());
        own("due within 3 days, " + who, large, p -> open.heldOrFree(p.id(), p.pools(), SOON, null, ROWS).size());
        own("year and step, " + who, large, p -> open.heldOrFree(p.id(), p.pools(), RARE, null, ROWS).size());
        own("words, " + who, large, p -> open.heldOrFree(p.id(), p.pools(), WORDS, null, ROWS).size());
        own("words found nowhere, " + who, large, p -> open.heldOrFree(p.id(), p.pools(), NO_WORDS, null, ROWS).size());
        own("with others, " + who, large, p -> open.away(p.id(), Criteria.ALL, null, ROWS).size());
        own("sent, " + who, large, p -> sent.page(p.id(), p.pools(), MOMENT.since(), Criteria.ALL, null, ROWS).size());
        WorkFigures home = house.bean(WorkFigures.class);
        own("home: dates ahead, " + who, large, p -> home.dueAfter(ReadSideRows.NOW, p.id(), p.pools(), 6).size());
        own("home: open reports, " + who, large, p -> home.openReports(p.id(), p.pools(), 8).size());
        engine("done, " + who, large, p -> done.done(p.id(), Criteria.ALL, null, ROWS).size(), this::engineDone);
    }

    private void own(String name, boolean large, ToIntFunction<Reader> query) {
        all.add(new ReadSideQuery(name, each(large, query::applyAsInt), null));
    }

    private void engine(String name, boolean large, ToIntFunction<Reader> query, Consumer<Reader> engine) {
        all.add(new ReadSideQuery(name, each(large, query::applyAsInt), each(large, engine)));
    }

    private Runnable each(boolean large, Consumer<Reader> query) {
        List<Reader> people = IntStream.range(0, PEOPLE).mapToObj(n -> reader(n, large)).toList();
        AtomicInteger turn = new AtomicInteger();
        return () -> query.accept(people.get(turn.getAndIncrement() % PEOPLE));
    }

    private Reader reader(int n, boolean large) {
        Set<String> pools = IntStream.range(0, POOLS).mapToObj(k -> ReadSideRows.pool(2 + (n * 211 + k * 37) % (ReadSideRows.POOLS - 1)))
                .collect(Collectors.toSet());
        if (large) {
            pools.add(ReadSideRows.pool(1));
        }
        long id = ReadSideRows.FIRST_PERSON + n;
        List<Item> items = open.heldOrFree(id, pools, Criteria.ALL, null, 9 * (ROWS - 1));
        Item last = items.get(items.size() - 1);
        return new Reader(id, Set.copyOf(pools), new Cursor(WorkQueries.dueKey(last), last.taskId()));
    }

    private void enginePage(Reader reader) {
        mine(reader).orderByDueDate().asc().listPage(0, ROWS);
    }

    private TaskQuery mine(Reader reader) {
        house.engine().getIdentityService().setAuthentication(String.valueOf(reader.id()), List.copyOf(reader.pools()));
        return house.engine().getTaskService().createTaskQuery().or().taskAssignee(String.valueOf(reader.id()))
                .taskCandidateGroupIn(List.copyOf(reader.pools())).endOr().active();
    }

    private void engineDone(Reader reader) {
        house.engine().getIdentityService().setAuthentication(String.valueOf(reader.id()), List.copyOf(reader.pools()));
        house.engine().getHistoryService().createHistoricTaskInstanceQuery().taskAssignee(String.valueOf(reader.id())).finished()
                .orderByHistoricTaskInstanceEndTime().desc().listPage(0, ROWS);
    }

    private record Reader(long id, Set<String> pools, Cursor tenth) {
    }

}
