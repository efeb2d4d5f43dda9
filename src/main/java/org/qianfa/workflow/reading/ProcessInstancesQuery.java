package org.qianfa.workflow.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.qianfa.shared.NotFound;
import org.qianfa.workflow.ProcessInstances;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class ProcessInstancesQuery implements ProcessInstances {

    private final HistoryService history;
    private final RepositoryService repository;
    private final ManagementService management;

    ProcessInstancesQuery(HistoryService history, RepositoryService repository, ManagementService management) {
        this.history = history;
        this.repository = repository;
        this.management = management;
    }

    @Override
    public List<Instance> ofReport(long reportId) {
        return instances(history.createHistoricProcessInstanceQuery().variableValueEquals("reportId", reportId)
                .orderByProcessInstanceStartTime().asc().orderByProcessInstanceId().asc().list()).stream()
                // The year calls the reports one by one, and knows each of them for as long as that takes.
                .filter(instance -> instance.reportId() != null && instance.reportId() == reportId).toList();
    }

    @Override
    public List<Instance> running(String processKey, String after, int size) {
        return instances(history.createNativeHistoricProcessInstanceQuery()
                .sql("select * from " + management.getTableName(HistoricProcessInstance.class)
                        + " where PROC_DEF_KEY_ = #{process} and END_TIME_ is null and ID_ > #{after} order by ID_")
                .parameter("process", processKey).parameter("after", after).listPage(0, size));
    }

    @Override
    public Optional<Instance> instance(String instanceId) {
        return instances(history.createHistoricProcessInstanceQuery().processInstanceId(instanceId).list()).stream().findFirst();
    }

    @Override
    public List<Passage> path(String instanceId) {
        return history.createHistoricActivityInstanceQuery().processInstanceId(instanceId).orderByHistoricActivityInstanceStartTime().asc()
                .orderPartiallyByOccurrence().asc().list().stream().filter(InstanceRows::isStep).map(InstanceRows::passage).toList();
    }

    @Override
    public String diagram(String instanceId) {
        HistoricProcessInstance found = history.createHistoricProcessInstanceQuery().processInstanceId(instanceId).singleResult();
        if (found == null) {
            throw new NotFound("process instance", instanceId);
        }
        try (InputStream model = repository.getProcessModel(found.getProcessDefinitionId())) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Instance> instances(List<HistoricProcessInstance> found) {
        InstanceRows rows = InstanceRows.of(history, found);
        return found.stream().map(rows::instance).toList();
    }
}
