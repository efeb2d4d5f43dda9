package org.qianfa.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a user task does when its date passes is said by its property {@code atLimit}, and drawn: {@code remind} (without
 * the property) lets it wait, {@code pass} goes on without it, {@code return} goes back to work done before.
 */
class LimitTest {

    static Stream<Path> diagrams() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("bpmn"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void every_user_task_does_at_its_limit_what_is_drawn(Path file) throws IOException {
        for (UserTask task : read(file).getModelElementsByType(UserTask.class)) {
            assertThat(task.getCamundaDueDate()).as(task.getId() + " is reminded of by its date").isNotBlank();
            assertThat(declared(task)).as(task.getId()).isEqualTo(drawn(task));
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void the_chapter_on_limits_lists_the_steps_that_do_more_than_remind_and_no_others(Path file) throws IOException {
        List<String> rows = Files.readAllLines(Path.of("docs/processes.md")).stream().dropWhile(line -> !line.equals("## At the limit")).skip(1)
                .takeWhile(line -> !line.startsWith("## ")).filter(line -> line.startsWith("| `userTask_")).toList();
        for (UserTask task : read(file).getModelElementsByType(UserTask.class)) {
            assertThat(rows).as(task.getId()).filteredOn(row -> row.startsWith("| `" + task.getId() + "` | `" + declared(task) + "` |"))
                    .hasSize(declared(task).equals("remind") ? 0 : 1);
        }
    }

    @ParameterizedTest(name = "a timer that leads to {0} means {1}")
    @CsvSource({"after, pass", "before, return"})
    void where_the_timer_leads_tells_one_from_the_other(String target, String meaning) {
        BpmnModelInstance model = Bpmn.createProcess("p").startEvent().userTask("before").userTask("task").userTask("after").endEvent().done();
        UserTask task = model.getModelElementById("task");
        assertThat(drawn(task)).isEqualTo("remind");

        task.builder().boundaryEvent("limit").timerWithDate("${due}").connectTo(target);

        assertThat(drawn(task)).isEqualTo(meaning);
    }

    @Test
    void a_timer_that_lets_the_task_wait_on_only_reminds() {
        BpmnModelInstance model = Bpmn.createProcess("p").startEvent().userTask("task").boundaryEvent("limit").cancelActivity(false)
                .timerWithDate("${due}").endEvent().done();

        assertThat(drawn(model.getModelElementById("task"))).isEqualTo("remind");
    }

    private static String drawn(UserTask task) {
        return task.getModelInstance().getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> event.getAttachedTo().equals(task) && event.cancelActivity())
                .filter(event -> event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance))
                .map(event -> after(event).contains(task) ? "return" : "pass").findFirst().orElse("remind");
    }

    private static String declared(UserTask task) {
        if (task.getExtensionElements() == null) {
            return "remind";
        }
        return task.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream()).filter(property -> property.getCamundaName().equals("atLimit"))
                .map(property -> property.getCamundaValue()).findFirst().orElse("remind");
    }

    /** Everything that may follow. */
    private static Set<FlowNode> after(FlowNode node) {
        Set<FlowNode> seen = new HashSet<>();
        Deque<FlowNode> open = new ArrayDeque<>(List.of(node));
        while (!open.isEmpty()) {
            open.pop().getOutgoing().stream().map(flow -> flow.getTarget()).filter(seen::add).forEach(open::push);
        }
        return seen;
    }

    private static BpmnModelInstance read(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return Bpmn.readModelFromStream(content);
        }
    }
}
