package org.qianfa.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The chapter of every diagram names what people do in it, in one row a task. */
class ProcessDocTest {

    private static final Path DOCUMENT = Path.of("docs/processes.md");
    private static final int COLUMNS = 5;

    static Stream<Path> diagrams() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("bpmn"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void the_chapter_of_a_process_has_a_row_for_every_user_task_and_no_other(Path file) throws IOException {
        BpmnModelInstance model = read(file);
        List<String> rows = rows(model.getModelElementsByType(Process.class).iterator().next());
        for (UserTask task : model.getModelElementsByType(UserTask.class)) {
            String role = task.getCamundaCandidateGroups().split("@")[0];
            assertThat(rows).as(task.getId() + " in " + DOCUMENT).filteredOn(row -> row.startsWith("| `" + task.getId() + "` |"))
                    .singleElement().asString().contains("| " + task.getName() + " |", "| `" + role + "`");
        }
        assertThat(rows).hasSameSizeAs(model.getModelElementsByType(UserTask.class));
    }

    /** The table of user tasks between the heading that names the process and the next heading. */
    private static List<String> rows(Process process) throws IOException {
        List<String> lines = Files.readAllLines(DOCUMENT);
        String heading = "## `" + process.getId() + "` " + process.getName();
        assertThat(lines).contains(heading);
        return lines.stream().skip(lines.indexOf(heading) + 1L).takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("| `userTask_") && line.split("\\|").length == COLUMNS + 1).toList();
    }

    private static BpmnModelInstance read(Path file) {
        try (var content = Files.newInputStream(file)) {
            return Bpmn.readModelFromStream(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
