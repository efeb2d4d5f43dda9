package org.qianfa.cockpit.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.qianfa.cockpit.Stage;
import org.qianfa.cockpit.WatchProcesses.ElementCount;
import org.qianfa.workflow.ProcessPictures.Count;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class StagesTest {

    /** Belong to the year, or to matters of other kinds, and to no report; come when the report is long public, or stand beside another. */
    private static final List<String> WITHOUT_REPORT = List.of("userTask_checkReports", "userTask_supplementMatter",
            "userTask_approveCase", "userTask_answerFindings", "userTask_confirmFindingAnswers", "userTask_confirmReply", "userTask_decideCase",
            "userTask_judgeCorrection", "userTask_decideWithdrawal", "userTask_countersign");

    @Test
    void every_task_of_the_diagrams_that_concerns_a_report_has_a_stage() throws IOException {
        List<String> keys = new ArrayList<>();
        for (Resource model : new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/*.bpmn")) {
            Pattern.compile("<bpmn:userTask id=\"(\\w+)\"").matcher(model.getContentAsString(StandardCharsets.UTF_8)).results()
                    .forEach(found -> keys.add(found.group(1)));
        }
        keys.removeAll(WITHOUT_REPORT);

        assertThat(keys).hasSizeGreaterThan(15).allMatch(key -> Stage.ofTask(key).isPresent());
    }

    @Test
    void numbers_follow_the_diagram_and_frames_of_multiple_steps_do_not_count_twice() {
        String diagram = """
                <definitions><process id="p"><userTask id="a" name="甲"/><callActivity id="b" name="乙"/><endEvent id="c"/></process>
                <BPMNShape id="a_di" bpmnElement="a"/></definitions>""";

        List<ElementCount> counts = ProcessTally.inOrder(diagram, Map.of("c", new Count(1, 0), "b", new Count(3, 0),
                "b#multiInstanceBody", new Count(1, 2), "a", new Count(0, 0), "gone", new Count(4, 0)));

        assertThat(counts).containsExactly(new ElementCount("b", "乙", 3, 2), new ElementCount("c", "c", 1, 0));
    }
}
