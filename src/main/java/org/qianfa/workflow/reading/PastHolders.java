package org.qianfa.workflow.reading;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricIdentityLinkLog;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.qianfa.workflow.TaskHistory.Turn;
import org.springframework.stereotype.Component;

/** Who had a task and since when, from the engine's log of who came and went. */
@Component
class PastHolders {

    private static final String CAME = "add";

    private final HistoryService history;

    PastHolders(HistoryService history) {
        this.history = history;
    }

    /** The log does not say in which order people came and went within one moment; who is left then has it. */
    List<Turn> of(String taskId) {
        Map<Date, List<HistoricIdentityLinkLog>> moments = history.createHistoricIdentityLinkLogQuery().taskId(taskId)
                .type(IdentityLinkType.ASSIGNEE).list().stream()
                .collect(Collectors.groupingBy(HistoricIdentityLinkLog::getTime, TreeMap::new, Collectors.toList()));
        List<Turn> turns = new ArrayList<>();
        String holder = null;
        for (Map.Entry<Date, List<HistoricIdentityLinkLog>> moment : moments.entrySet()) {
            holder = left(holder, moment.getValue());
            turns.add(new Turn(moment.getKey().toInstant(), false, holder == null ? null : Long.valueOf(holder)));
        }
        return turns;
    }

    private static String left(String before, List<HistoricIdentityLinkLog> changes) {
        List<String> people = new ArrayList<>();
        if (before != null) {
            people.add(before);
        }
        changes.stream().filter(change -> CAME.equals(change.getOperationType())).forEach(change -> people.add(change.getUserId()));
        changes.stream().filter(change -> !CAME.equals(change.getOperationType())).forEach(change -> people.remove(change.getUserId()));
        return people.isEmpty() ? null : people.get(people.size() - 1);
    }
}
