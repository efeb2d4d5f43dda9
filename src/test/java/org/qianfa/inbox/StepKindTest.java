package org.qianfa.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.qianfa.cycle.Milestone;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class StepKindTest {

    private static final Pattern TASK = Pattern.compile("<bpmn:userTask id=\"(\\w+)\"(.*?)>", Pattern.DOTALL);
    private static final Pattern DUE = Pattern.compile("dueDates\\.of(?:Report)?\\((?:cycleId|reportId), (?:'|&#39;|&apos;)(\\w+)(?:'|&#39;|&apos;)\\)");

    @Test
    void every_task_of_the_diagrams_is_of_one_kind_and_serves_the_date_it_is_due_by() throws IOException {
        Map<String, String> tasks = tasks();

        assertThat(tasks).hasSizeGreaterThan(25);
        tasks.forEach((key, attributes) -> {
            assertThat(StepKind.ofTask(key)).as(key).isPresent();
            Matcher due = DUE.matcher(attributes);
            if (due.find() && !key.equals("userTask_checkReports")) {
                assertThat(StepKind.ofTask(key).orElseThrow().milestone()).as(key).contains(Milestone.valueOf(due.group(1)));
            }
        });
        for (StepKind kind : StepKind.values()) {
            assertThat(tasks.keySet()).containsAll(kind.taskKeys());
        }
    }

    private static Map<String, String> tasks() throws IOException {
        Map<String, String> tasks = new HashMap<>();
        for (Resource model : new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/*.bpmn")) {
            TASK.matcher(model.getContentAsString(StandardCharsets.UTF_8)).results().forEach(task -> tasks.put(task.group(1), task.group(2)));
        }
        return tasks;
    }
}
