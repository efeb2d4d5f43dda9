package org.qianfa.workflow.engine;

import java.util.Set;
import org.camunda.bpm.engine.task.Task;

/** The parts of the process in which nobody does two things: each drafting of a section, each release. */
public final class Apart {

    private static final String COUNTERSIGN = "countersign";
    private static final Set<String> PROCESSES = Set.of("sectionDrafting", "release");

    private Apart() {
    }

    /** @return what the steps of the part share; {@code null} where there is no such rule */
    public static String of(Task task) {
        return PROCESSES.contains(process(task)) ? task.getProcessInstanceId() : null;
    }

    /** Whether it is a countersign, which is about another step and waits for none. */
    public static boolean countersigns(Task task) {
        return COUNTERSIGN.equals(process(task));
    }

    /** Key of the process the task belongs to. */
    public static String process(Task task) {
        return task.getProcessDefinitionId().split(":")[0];
    }
}
