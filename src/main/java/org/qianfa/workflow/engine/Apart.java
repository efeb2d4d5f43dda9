package org.qianfa.workflow.engine;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.Task;

/** The parts of the process in which nobody does two things: each drafting of a section, each release. */
public final class Apart {

    private static final String COUNTERSIGN = "countersign";
    private static final Set<String> PROCESSES = Set.of("sectionDrafting", "release");

    private Apart() {
    }

    /** @return what the steps of the part share; {@code null} where there is no such rule */
    public static String of(Task task) {
        return of(task.getProcessDefinitionId(), task.getProcessInstanceId());
    }

    /** The same for a task that is just coming up. */
    public static String of(DelegateTask task) {
        return of(task.getProcessDefinitionId(), task.getProcessInstanceId());
    }

    private static String of(String definitionId, String instanceId) {
        return PROCESSES.contains(process(definitionId)) ? instanceId : null;
    }

    /** Whether it is a countersign, which is about another step and waits for none. */
    public static boolean countersigns(Task task) {
        return COUNTERSIGN.equals(process(task));
    }

    /** Key of the process the task belongs to. */
    public static String process(Task task) {
        return process(task.getProcessDefinitionId());
    }

    private static String process(String definitionId) {
        return definitionId.split(":")[0];
    }
}
