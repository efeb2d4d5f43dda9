package org.qianfa.inbox.application;

import java.time.Clock;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.Reports;
import org.qianfa.inbox.Cursor;
import org.qianfa.inbox.MyWork;
import org.qianfa.inbox.WorkFilter;
import org.qianfa.inbox.persistence.WorkFigures;
import org.qianfa.inbox.persistence.WorkQueries;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class MyWorkQuery implements MyWork {

    /** Stands in for the pools of a person without any: no pool has this name, and SQL knows no empty list. */
    private static final Set<String> NO_POOL = Set.of("-");
    private static final int LARGEST_PAGE = 100;
    private static final int LARGEST_CHOICE = 200;

    private final WorkLists lists;
    private final TabCounts counts;
    private final WorkQueries queries;
    private final WorkFigures figures;
    private final Reports reports;
    private final Clock clock;

    MyWorkQuery(WorkLists lists, TabCounts counts, WorkQueries queries, WorkFigures figures, Reports reports, Clock clock) {
        this.lists = lists;
        this.counts = counts;
        this.queries = queries;
        this.figures = figures;
        this.reports = reports;
        this.clock = clock;
    }

    @Override
    public Page work(Actor by, Tab tab, WorkFilter filter, Cursor after, int size) {
        int rows = Math.max(1, Math.min(size, LARGEST_PAGE));
        List<Listed> found = lists.rows(by, tab, filter, after, rows + 1);
        List<Item> items = found.stream().limit(rows).map(Listed::item).toList();
        return new Page(items, found.size() <= rows ? null : found.get(rows - 1).at());
    }

    @Override
    public Map<WorkFilter.Part, Integer> loosened(Actor by, Tab tab, WorkFilter filter) {
        Map<WorkFilter.Part, Integer> loosened = new EnumMap<>(WorkFilter.Part.class);
        for (WorkFilter.Part part : tab == Tab.DRAFTS ? Set.<WorkFilter.Part>of() : filter.parts()) {
            int found = lists.count(by, tab, filter.without(part), Counts.MOST + 1);
            if (found > 0) {
                loosened.put(part, found);
            }
        }
        return loosened;
    }

    @Override
    public List<Item> nextTasks(Actor by, int limit) {
        return lists.next(by, limit);
    }

    @Override
    public Counts counts(Actor by) {
        return counts.of(by);
    }

    @Override
    public List<Item> tasks(Actor by, List<String> taskIds) {
        return taskIds.isEmpty() ? List.of() : queries.tasks(taskIds.stream().limit(LARGEST_CHOICE).toList(), by.id(), pools(by));
    }

    @Override
    public List<String> unseen(Actor by, String link) {
        return queries.unseen(link, by.id(), pools(by));
    }

    @Override
    public Item task(Actor by, String taskId) {
        return tasks(by, List.of(taskId)).stream().findFirst().orElseThrow(() -> new NotFound("task", taskId));
    }

    @Override
    public List<ReportLine> reports(Actor by, int limit) {
        Map<Long, ReportLine> lines = new LinkedHashMap<>();
        figures.openReports(by.id(), pools(by), limit).forEach(line -> lines.put(line.reportId(), line));
        figures.doneReports(by.id(), limit).forEach(line -> lines.putIfAbsent(line.reportId(), line));
        return lines.values().stream().limit(limit).map(line -> terminated(line) ? line.ended() : line).toList();
    }

    /** Nothing waits on one that is. */
    private boolean terminated(ReportLine line) {
        return line.openTasks() == 0 && reports.report(line.reportId()).phase() == ReportPhase.TERMINATED;
    }

    @Override
    public List<DueDate> nextDueDates(Actor by, int limit) {
        return figures.dueAfter(clock.instant(), by.id(), pools(by), limit);
    }

    @Override
    public Steps onReport(Actor by, long reportId) {
        reports.readable(by, reportId);
        Map<String, List<String>> pools = figures.poolsOfReport(reportId);
        List<Step> steps = queries.ofReport(reportId).stream()
                .map(item -> new Step(item, pools.getOrDefault(item.taskId(), List.of()))).toList();
        return new Steps(steps.stream().filter(step -> concerns(by, step)).map(Step::item).toList(),
                steps.stream().filter(step -> !concerns(by, step)).toList());
    }

    private static boolean concerns(Actor by, Step step) {
        Long holder = step.item().assigneeId();
        return holder == null ? step.pools().stream().anyMatch(by.pools()::contains) : holder == by.id();
    }

    private static Set<String> pools(Actor by) {
        return by.pools().isEmpty() ? NO_POOL : by.pools();
    }
}
