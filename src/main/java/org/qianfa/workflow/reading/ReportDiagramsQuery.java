package org.qianfa.workflow.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.qianfa.workflow.ReportDiagrams;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class ReportDiagramsQuery implements ReportDiagrams {

    private static final List<String> OF_REPORT = List.of("unitReport", "reportReview", "consultation", "legalityReview", "release");
    private static final String OF_SECTION = "sectionDrafting";

    private final HistoryService history;
    private final RepositoryService repository;

    ReportDiagramsQuery(HistoryService history, RepositoryService repository) {
        this.history = history;
        this.repository = repository;
    }

    @Override
    public List<Diagram> ofReport(long reportId, Collection<Long> sectionIds) {
        List<String> sections = sectionIds.stream().map(id -> "section-" + id).toList();
        return Stream.concat(OF_REPORT.stream().flatMap(key -> versions(key, List.of("report-" + reportId)).stream()),
                versions(OF_SECTION, sections).stream()).map(this::diagram).toList();
    }

    private List<ProcessDefinition> versions(String processKey, List<String> businessKeys) {
        List<String> ids = businessKeys.stream().flatMap(key -> history.createHistoricProcessInstanceQuery().processDefinitionKey(processKey)
                .processInstanceBusinessKey(key).list().stream()).map(HistoricProcessInstance::getProcessDefinitionId).distinct().sorted().toList();
        if (ids.isEmpty()) {
            return repository.createProcessDefinitionQuery().processDefinitionKey(processKey).latestVersion().list();
        }
        return ids.stream().map(repository::getProcessDefinition).sorted((a, b) -> Integer.compare(a.getVersion(), b.getVersion())).toList();
    }

    private Diagram diagram(ProcessDefinition definition) {
        try (InputStream model = repository.getProcessModel(definition.getId())) {
            return new Diagram(definition.getKey(), definition.getName(), definition.getVersionTag(),
                    new String(model.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
