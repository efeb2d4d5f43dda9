package org.qianfa.notices.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.qianfa.notices.MovedDate;
import org.qianfa.notices.domain.News;
import org.qianfa.shared.Role;
import org.qianfa.workflow.DatesMoved;
import org.qianfa.workflow.DatesMoved.Moved;
import org.qianfa.workflow.TaskInfo;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells whoever has a task or may take it, and the coordinator, that it is due on another day. What moved alike in a report, such as
 * all its sections, is told each of them once.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DateNotices {

    private final TaskNews news;
    private final Recipients recipients;
    private final Clock clock;

    DateNotices(TaskNews news, Recipients recipients, Clock clock) {
        this.news = news;
        this.recipients = recipients;
        this.clock = clock;
    }

    @EventListener
    void on(DatesMoved event) {
        event.tasks().stream().filter(moved -> !day(moved).from().equals(day(moved).to()))
                .collect(Collectors.groupingBy(this::occasion, LinkedHashMap::new, Collectors.toList()))
                .forEach((occasion, moved) -> tell(occasion.day(), moved.stream().map(Moved::task).toList()));
    }

    private void tell(MovedDate day, List<TaskInfo> tasks) {
        Map<Long, List<TaskInfo>> own = new TreeMap<>();
        tasks.forEach(task -> news.concerned(task).forEach(person -> own.computeIfAbsent(person, id -> new ArrayList<>()).add(task)));
        TaskInfo first = tasks.get(0);
        if (first.reportId() != null) {
            recipients.holding(first.unitId(), Role.COORDINATOR).forEach(person -> own.putIfAbsent(person, List.of()));
        }
        Map<List<TaskInfo>, Set<Long>> alike = own.keySet().stream().collect(Collectors.groupingBy(own::get, Collectors.toSet()));
        alike.forEach((theirs, people) -> news.tell(people, said(first, theirs).dated(day)));
    }

    /** One task of one's own leads to its page, anything else to the report. */
    private News said(TaskInfo first, List<TaskInfo> own) {
        return own.size() == 1 || first.reportId() == null ? news.of(own.get(0)) : news.ofReport(first.reportId(), "notices.dateMoved");
    }

    private Occasion occasion(Moved moved) {
        TaskInfo task = moved.task();
        return new Occasion(task.reportId() == null ? task.taskId() : "report-" + task.reportId(), day(moved));
    }

    private MovedDate day(Moved moved) {
        return new MovedDate(moved.task().taskKey(), LocalDate.ofInstant(moved.from(), clock.getZone()), LocalDate.ofInstant(moved.to(), clock.getZone()));
    }

    private record Occasion(String about, MovedDate day) {
    }
}
