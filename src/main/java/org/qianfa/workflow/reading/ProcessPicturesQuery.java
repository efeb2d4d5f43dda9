package org.qianfa.workflow.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.ActivityStatistics;
import org.camunda.bpm.engine.management.IncidentStatistics;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.qianfa.shared.NotFound;
import org.qianfa.workflow.ProcessPictures;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class ProcessPicturesQuery implements ProcessPictures {

    private static final List<String> IN_ORDER_OF_THE_YEAR = List.of(
            "annualCycle", "unitReport", "sectionDrafting", "figureCollection", "reportReview", "consultation", "legalityReview", "release",
            "correction", "matterReview");

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final PassedElements past;

    ProcessPicturesQuery(RepositoryService repository, RuntimeService runtime, ManagementService management, PassedElements past) {
        this.past = past;
        this.repository = repository;
        this.runtime = runtime;
        this.management = management;
    }

    @Override
    public List<Picture> pictures() {
        return IN_ORDER_OF_THE_YEAR.stream().map(this::newest).map(this::picture).toList();
    }

    @Override
    public String diagram(String processKey) {
        try (InputStream model = repository.getProcessModel(newest(processKey).getId())) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Map<String, Count> counts(String processKey) {
        newest(processKey);
        Map<String, Count> counts = new HashMap<>();
        repository.createProcessDefinitionQuery().processDefinitionKey(processKey).list().stream()
                .flatMap(version -> management.createActivityStatisticsQuery(version.getId()).includeIncidents().list().stream())
                .forEach(row -> counts.merge(row.getId(), count(row), ProcessPicturesQuery::sum));
        return counts;
    }

    @Override
    public Map<String, List<String>> positions(long reportId) {
        Map<String, List<String>> positions = new LinkedHashMap<>();
        runtime.createProcessInstanceQuery().variableValueEquals("reportId", reportId).list().forEach(instance ->
                positions.merge(keyOf(instance), runtime.getActiveActivityIds(instance.getId()), ProcessPicturesQuery::join));
        return positions;
    }

    @Override
    public Map<String, Passed> passed(String processKey, Long reportId) {
        newest(processKey);
        return reportId == null ? past.ever(processKey) : past.by(processKey, reportId);
    }

    @Override
    public List<Version> versions(String processKey) {
        int newest = newest(processKey).getVersion();
        return repository.createProcessDefinitionQuery().processDefinitionKey(processKey).orderByProcessDefinitionVersion().asc().list().stream()
                .map(one -> new Version(one.getVersion(), one.getVersionTag(),
                        runtime.createProcessInstanceQuery().processDefinitionId(one.getId()).count(), one.getVersion() == newest))
                .filter(version -> version.newest() || version.running() > 0).toList();
    }

    private Picture picture(ProcessDefinition definition) {
        long running = runtime.createProcessInstanceQuery().processDefinitionKey(definition.getKey()).count();
        return new Picture(definition.getKey(), definition.getName(), definition.getVersion(), definition.getVersionTag(), running);
    }

    private ProcessDefinition newest(String processKey) {
        ProcessDefinition definition = repository.createProcessDefinitionQuery()
                .processDefinitionKey(processKey).latestVersion().singleResult();
        if (definition == null) {
            throw new NotFound("process", processKey);
        }
        return definition;
    }

    private String keyOf(ProcessInstance instance) {
        return repository.getProcessDefinition(instance.getProcessDefinitionId()).getKey();
    }

    private static Count count(ActivityStatistics row) {
        long incidents = row.getIncidentStatistics().stream().mapToLong(IncidentStatistics::getIncidentCount).sum();
        return new Count(row.getInstances(), incidents);
    }

    private static Count sum(Count a, Count b) {
        return new Count(a.tokens() + b.tokens(), a.incidents() + b.incidents());
    }

    private static List<String> join(List<String> a, List<String> b) {
        return java.util.stream.Stream.concat(a.stream(), b.stream()).toList();
    }
}
