package org.qianfa.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qianfa.shared.Role;

/** What every diagram must hold, whoever draws it. */
class ModelTest {

    private static final Path BPMN = Path.of("bpmn");
    private static final Path CLASSES = Path.of("src/main/java/org/qianfa/workflow");
    private static final Pattern POOL = Pattern.compile("([A-Z_]+)@(\\$\\{(unitId|ownerUnitId)}|d\\$\\{departmentId})");
    private static final Pattern ID = Pattern.compile(
            "(event|userTask|serviceTask|businessRuleTask|callActivity|subProcess|gateway|flow)_[a-zA-Z]+");

    static Stream<Path> diagrams() throws IOException {
        try (Stream<Path> files = Files.list(BPMN)) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void every_process_says_its_version_its_lifetime_and_its_purpose(Path file) {
        Process process = process(file);
        assertThat(process.getCamundaVersionTag()).isNotBlank();
        assertThat(process.getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
        assertThat(process.getDocumentations()).isNotEmpty();
        assertThat(kebab(process.getId()) + ".bpmn").isEqualTo(file.getFileName().toString());
        assertThat(all(file, FlowNode.class)).hasSizeLessThanOrEqualTo(25);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void every_user_task_has_a_pool_a_page_a_due_date_and_documentation(Path file) {
        for (UserTask task : all(file, UserTask.class)) {
            assertThat(task.getDocumentations()).as(task.getId()).isNotEmpty();
            assertThat(task.getCamundaDueDate()).as(task.getId()).isNotBlank();
            assertThat(property(task, "page")).as(task.getId()).startsWith("/");
            var pool = POOL.matcher(task.getCamundaCandidateGroups());
            assertThat(pool.matches()).as(task.getId() + " pool").isTrue();
            assertThat(Role.valueOf(pool.group(1)).departmental()).as(task.getId()).isEqualTo(pool.group(2).startsWith("d"));
            assertThat("true".equals(property(task, "personal"))).as(task.getId()).isEqualTo(task.getCamundaAssignee() != null);
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void a_step_resumes_after_rework_only_where_a_way_leads(Path file) {
        for (UserTask task : all(file, UserTask.class)) {
            for (String name : List.of("afterRework", "straightBack", "returnsTo")) {
                Stream.ofNullable(property(task, name)).flatMap(steps -> Stream.of(steps.split(","))).forEach(step -> leads(file, task, step));
            }
        }
    }

    private static void leads(Path file, UserTask task, String step) {
        ExclusiveGateway gateway = read(file).getModelElementById("gateway_resumeAt");
        assertThat(gateway.getOutgoing()).as(task.getId()).anySatisfy(flow -> {
            assertThat(flow.getTarget().getId()).isEqualTo(step);
            assertThat(flow.getConditionExpression().getTextContent()).isEqualTo("${resumeAt == '" + step + "'}");
        });
    }

    /** A step beside which another token stands could not go back: none lies between parallel gateways. */
    @ParameterizedTest
    @MethodSource("diagrams")
    void a_step_goes_back_only_to_steps_people_do_before_it(Path file) throws IOException {
        for (UserTask task : all(file, UserTask.class)) {
            String steps = property(task, "backTo");
            for (String step : steps == null ? new String[0] : steps.split(",")) {
                assertThat(diagrams().filter(diagram -> all(diagram, UserTask.class).stream().anyMatch(one -> one.getId().equals(step))))
                        .as(task.getId() + " back to " + step).hasSize(1);
                assertThat(step).isNotEqualTo(task.getId());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void every_form_named_exists(Path file) throws IOException {
        Set<String> known;
        try (Stream<Path> forms = Files.list(Path.of("forms"))) {
            known = forms.map(form -> form.getFileName().toString()).collect(Collectors.toSet());
        }
        for (UserTask task : all(file, UserTask.class)) {
            if (task.getCamundaFormRef() != null) {
                assertThat(known).as(task.getId()).contains(kebab(task.getCamundaFormRef()) + ".form");
                assertThat(task.getCamundaFormRefBinding()).isEqualTo("deployment");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void every_service_task_calls_the_delegate_of_its_own_name(Path file) {
        for (ServiceTask task : all(file, ServiceTask.class)) {
            String verb = task.getId().substring("serviceTask_".length());
            assertThat(task.getCamundaDelegateExpression()).isEqualTo("${" + verb + "Delegate}");
            assertThat(CLASSES.resolve("delegate/" + Character.toUpperCase(verb.charAt(0)) + verb.substring(1) + "Delegate.java")).exists();
            if (task.isCamundaAsyncBefore()) {
                assertThat(task.getExtensionElements().getTextContent()).as("retries of " + task.getId()).contains("R3/PT");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void every_gateway_that_decides_has_a_default_and_names_its_ways(Path file) {
        for (ExclusiveGateway gateway : all(file, ExclusiveGateway.class)) {
            if (gateway.getOutgoing().size() > 1) {
                assertThat(gateway.getDefault()).as(gateway.getId()).isNotNull();
                gateway.getOutgoing().forEach(flow -> {
                    assertThat(flow.getName()).as(flow.getId()).isNotBlank();
                    assertThat(flow.getConditionExpression() == null).as(flow.getId()).isEqualTo(flow.equals(gateway.getDefault()));
                });
            }
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void called_processes_and_decisions_belong_to_the_same_deployment(Path file) {
        all(file, CallActivity.class).forEach(call -> assertThat(call.getCamundaCalledElementBinding()).isEqualTo("deployment"));
        all(file, BusinessRuleTask.class).forEach(rule -> assertThat(rule.getCamundaDecisionRefBinding()).isEqualTo("deployment"));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void every_element_id_was_chosen(Path file) {
        all(file, FlowNode.class).forEach(node -> assertThat(node.getId()).matches(ID));
        all(file, org.camunda.bpm.model.bpmn.instance.SequenceFlow.class).forEach(flow -> assertThat(flow.getId()).matches(ID));
    }

    private static Process process(Path file) {
        return read(file).getModelElementsByType(Process.class).iterator().next();
    }

    private static <T extends ModelElementInstance> List<T> all(Path file, Class<T> type) {
        return List.copyOf(read(file).getModelElementsByType(type));
    }

    private static BpmnModelInstance read(Path file) {
        try (var content = Files.newInputStream(file)) {
            return Bpmn.readModelFromStream(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String property(UserTask task, String name) {
        return task.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(p -> name.equals(p.getCamundaName())).map(p -> p.getCamundaValue()).findFirst().orElse(null);
    }

    private static String kebab(String camelCase) {
        return camelCase.replaceAll("([A-Z])", "-$1").toLowerCase();
    }
}
