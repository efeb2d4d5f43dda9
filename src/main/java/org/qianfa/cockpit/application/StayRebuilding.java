package org.qianfa.cockpit.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qianfa.cockpit.Stage;
import org.qianfa.cockpit.domain.Attention;
import org.qianfa.cockpit.domain.PartOfStage;
import org.qianfa.cockpit.domain.WorkingHours;
import org.qianfa.cockpit.persistence.RebuiltStays;
import org.qianfa.cockpit.persistence.RebuiltStays.Rebuilt;
import org.qianfa.workflow.TaskHistory;
import org.qianfa.workflow.TaskHistory.PastTask;
import org.qianfa.workflow.TaskHistory.Turn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The stays of one report from its past, by the same rules as they are kept from day to day. */
@Component
@Transactional
class StayRebuilding {

    private final TaskHistory history;
    private final RebuiltStays rows;
    private final KnownReports reports;
    private final OfficeHours office;

    StayRebuilding(TaskHistory history, RebuiltStays rows, KnownReports reports, OfficeHours office) {
        this.history = history;
        this.rows = rows;
        this.reports = reports;
        this.office = office;
    }

    /** Whoever moves a task of the report meanwhile waits; what comes up meanwhile is written by whoever brings it up. */
    int rebuild(long reportId) {
        reports.know(reportId);
        Set<String> locked = rows.lock(reportId);
        List<PastTask> tasks = history.tasks(reportId).stream().filter(task -> Stage.ofTask(task.taskKey()).isPresent()).toList();
        List<Rebuilt> rebuilt = rebuilt(tasks);
        rows.write(reportId, rebuilt, locked);
        return rebuilt.size();
    }

    private List<Rebuilt> rebuilt(List<PastTask> tasks) {
        WorkingHours hours = office.hours();
        Map<String, List<PastTask>> before = new HashMap<>();
        List<Rebuilt> rebuilt = new ArrayList<>();
        for (PastTask task : tasks) {
            String part = PartOfStage.of(task.taskKey(), task.sectionId(), task.departmentId(), task.personal() ? task.firstHolder() : null);
            List<PastTask> same = before.computeIfAbsent(part, key -> new ArrayList<>());
            int round = 1 + (int) same.stream().filter(one -> one.endedAt() != null && !one.endedAt().isAfter(task.openedAt())).count();
            rebuilt.add(rebuilt(task, part, round, hours));
            same.add(task);
        }
        return rebuilt;
    }

    private Rebuilt rebuilt(PastTask task, String part, int round, WorkingHours hours) {
        Attention stay = Attention.begin(task.openedAt(), task.personal(), task.firstHolder());
        for (Turn turn : task.turns()) {
            stay = turn.opened() ? stay.opened(turn.at()) : stay.held(turn.holder(), turn.at(), hours);
        }
        boolean done = task.endedAt() != null;
        return new Rebuilt(task, Stage.ofTask(task.taskKey()).orElseThrow(), part, round, done ? stay.settled(task.endedAt()) : stay,
                done ? stay.spent(task.endedAt(), hours) : null, done ? office.day(task.endedAt()) : null);
    }
}
