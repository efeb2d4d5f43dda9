package org.qianfa.workflow.reading;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.qianfa.workflow.ProcessPictures.Passed;
import org.springframework.stereotype.Component;

/** What tokens have left behind, from the engine's history. */
@Component
class PassedElements {

    private final HistoryService history;
    private final RepositoryService repository;

    PassedElements(HistoryService history, RepositoryService repository) {
        this.history = history;
        this.repository = repository;
    }

    Map<String, Passed> ever(String processKey) {
        Map<String, Passed> passed = new HashMap<>();
        repository.createProcessDefinitionQuery().processDefinitionKey(processKey).list().stream()
                .flatMap(version -> history.createHistoricActivityStatisticsQuery(version.getId()).includeFinished().includeCanceled().list().stream())
                .filter(row -> row.getFinished() > 0)
                .forEach(row -> passed.merge(row.getId(), new Passed(row.getFinished() - row.getCanceled(), row.getCanceled()), PassedElements::sum));
        return passed;
    }

    Map<String, Passed> by(String processKey, long reportId) {
        Map<String, Passed> passed = new HashMap<>();
        history.createHistoricProcessInstanceQuery().processDefinitionKey(processKey).variableValueEquals("reportId", reportId).list().stream()
                .flatMap(instance -> history.createHistoricActivityInstanceQuery().processInstanceId(instance.getId()).finished().list().stream())
                .forEach(row -> passed.merge(row.getActivityId(), row.isCanceled() ? new Passed(0, 1) : new Passed(1, 0), PassedElements::sum));
        return passed;
    }

    private static Passed sum(Passed one, Passed other) {
        return new Passed(one.finished() + other.finished(), one.cancelled() + other.cancelled());
    }
}
