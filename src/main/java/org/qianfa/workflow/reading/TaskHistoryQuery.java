package org.qianfa.workflow.reading;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.qianfa.workflow.TaskHistory;
import org.qianfa.workflow.engine.ModelProperties;
import org.qianfa.workflow.persistence.TaskMarks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class TaskHistoryQuery implements TaskHistory {

    private static final String OF_REPORT = "report-";

    private final HistoryService history;
    private final ModelProperties model;
    private final PastHolders holders;
    private final TaskMarks marks;

    TaskHistoryQuery(HistoryService history, ModelProperties model, PastHolders holders, TaskMarks marks) {
        this.history = history;
        this.model = model;
        this.holders = holders;
        this.marks = marks;
    }

    @Override
    public List<Long> reports() {
        return history.createHistoricProcessInstanceQuery().processDefinitionKey("unitReport").list().stream()
                .map(HistoricProcessInstance::getBusinessKey).filter(key -> key != null && key.startsWith(OF_REPORT))
                .map(key -> Long.valueOf(key.substring(OF_REPORT.length()))).distinct().sorted().toList();
    }

    @Override
    public List<PastTask> tasks(long reportId) {
        List<HistoricTaskInstance> tasks = history.createHistoricTaskInstanceQuery().processVariableValueEquals("reportId", reportId).list();
        PastVariables variables = PastVariables.of(history, tasks);
        return tasks.stream().filter(task -> task.getEndTime() == null || TaskEntity.DELETE_REASON_COMPLETED.equals(task.getDeleteReason()))
                .sorted(Comparator.comparing(HistoricTaskInstance::getStartTime).thenComparing(HistoricTaskInstance::getId))
                .map(task -> past(task, variables)).toList();
    }

    private PastTask past(HistoricTaskInstance task, PastVariables variables) {
        boolean personal = model.property(task.getProcessDefinitionId(), task.getTaskDefinitionKey(), ModelProperties.PERSONAL).isPresent();
        List<Turn> held = holders.of(task.getId());
        // Nobody takes a personal task from a pool: whoever is told of first had it when it came.
        boolean given = personal && !held.isEmpty();
        Stream<Turn> after = held.stream().skip(given ? 1 : 0);
        Stream<Turn> openings = marks.openings(task.getId()).stream().map(at -> new Turn(at, true, null));
        return new PastTask(task.getId(), task.getTaskDefinitionKey(), variables.number(task, "sectionId"), variables.number(task, "departmentId"),
                personal, given ? held.get(0).holder() : null, moment(task.getStartTime()), moment(task.getDueDate()), moment(task.getEndTime()),
                Stream.concat(after, openings).sorted(Comparator.comparing(Turn::at)).toList());
    }

    private static Instant moment(Date date) {
        return date == null ? null : date.toInstant();
    }
}
