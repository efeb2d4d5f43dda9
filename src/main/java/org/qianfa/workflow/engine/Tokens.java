package org.qianfa.workflow.engine;

import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.qianfa.shared.Actor;
import org.qianfa.shared.OutOfStep;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Starts processes and moves tokens, always inside the transaction of the fact that causes it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Tokens {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Timers timers;
    private final Hands hands;

    Tokens(RuntimeService runtime, TaskService tasks, Timers timers, Hands hands) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.timers = timers;
        this.hands = hands;
    }

    public void start(String processKey, String businessKey, Map<String, Object> variables) {
        runtime.startProcessInstanceByKey(processKey, businessKey, variables);
    }

    /** Starts the process that begins with this message. */
    public void begin(String message, String businessKey, Map<String, Object> variables) {
        runtime.startProcessInstanceByMessage(message, businessKey, variables);
    }

    /**
     * Lets what waits for a moment wait for another one.
     *
     * @throws OutOfStep if nothing waits there
     */
    public void reschedule(String processKey, String businessKey, String event, Instant moment) {
        Move.make(() -> timers.reschedule(processKey, businessKey, event, moment));
    }

    /** @throws OutOfStep if the process under way is of a version that has no such step */
    public void requireStep(String processKey, String businessKey, String step) {
        timers.requireStep(processKey, businessKey, step);
    }

    /**
     * Completes the task that waits there, in the name of the person.
     *
     * @throws OutOfStep if none waits, another person holds it, or countersigns are awaited
     */
    public void complete(WaitingAt place, Actor by, Map<String, Object> decisions) {
        Task task = hands.held(place, by);
        Move.make(() -> tasks.complete(task.getId(), decisions));
    }

    /**
     * Ends the task that waits there though nobody did it: the person it was meant for takes no part any more.
     *
     * @throws OutOfStep if none waits
     */
    public void release(WaitingAt place) {
        Task task = hands.at(place);
        Move.make(() -> {
            // The way on is that of a finished task. An instance cancelled instead would take the whole step with it, were it the last.
            hands.home(task);
            tasks.setAssignee(task.getId(), null);
            tasks.complete(task.getId());
        });
    }

    /**
     * Gives the task that waits there to somebody else, now and whenever the process comes back to it.
     *
     * @param variable names whose task it is
     * @throws OutOfStep if none waits, or it is lent out
     */
    public void reassign(WaitingAt place, String variable, long to) {
        reassign(place, variable, Long.toString(to), to);
    }

    /** @param value the person as the diagram's variable holds it */
    public void reassign(WaitingAt place, String variable, Object value, long to) {
        Task task = hands.at(place);
        Move.make(() -> {
            runtime.setVariable(task.getExecutionId(), variable, value);
            hands.pass(task, to);
        });
    }

    /**
     * Adds one instance to a multi-instance step under way.
     *
     * @param variable names what makes the instance differ from the others
     * @throws OutOfStep if the step is not under way
     */
    public void join(String processKey, String businessKey, String step, String variable, Object value) {
        if (!underWay(processKey, businessKey, step)) {
            throw new OutOfStep(step + " is not under way in " + businessKey);
        }
        ProcessInstance process = active(processKey, businessKey);
        Move.make(() -> runtime.createProcessInstanceModification(process.getId()).startBeforeActivity(step)
                .setVariableLocal(variable, value).execute());
    }

    /** Whether the step has begun in that process and is not over. */
    public boolean underWay(String processKey, String businessKey, String step) {
        ProcessInstance process = active(processKey, businessKey);
        return process != null && runtime.getActivityInstance(process.getId()).getActivityInstances(step).length > 0;
    }

    private ProcessInstance active(String processKey, String businessKey) {
        return runtime.createProcessInstanceQuery().processDefinitionKey(processKey)
                .processInstanceBusinessKey(businessKey).active().singleResult();
    }

    /**
     * Tells the process of that key what stops it where it waits.
     *
     * @throws OutOfStep if none waits for such a message
     */
    public void stop(String businessKey, String message) {
        Execution execution = waitingFor(businessKey, message);
        if (execution == null) {
            throw new OutOfStep("nothing in " + businessKey + " waits for " + message);
        }
        try {
            Move.make(() -> runtime.messageEventReceived(message, execution.getId()));
        } catch (SuspendedEntityInteractionException e) {
            throw new OutOfStep(businessKey + " is suspended", "reportSuspended");
        }
    }

    /** Whether a process of that key waits for such a message. */
    public boolean waits(String businessKey, String message) {
        return waitingFor(businessKey, message) != null;
    }

    private Execution waitingFor(String businessKey, String message) {
        return runtime.createExecutionQuery().processInstanceBusinessKey(businessKey).messageEventSubscriptionName(message).singleResult();
    }

    /** Process definition of the task that waits there, for reading what the diagram declares. */
    public String definitionOf(WaitingAt place) {
        return hands.waiting(place).getProcessDefinitionId();
    }

    /** What the process holds under this name at the task that waits there, {@code null} if nothing. */
    public Object valueAt(WaitingAt place, String variable) {
        return tasks.getVariable(hands.waiting(place).getId(), variable);
    }

    /**
     * Where a token waits.
     *
     * @param variable tells one of several parallel tasks apart; {@code null} if there is only one
     */
    public record WaitingAt(String businessKey, String taskKey, String variable, Object value) {

        public static WaitingAt of(String businessKey, String taskKey) {
            return new WaitingAt(businessKey, taskKey, null, null);
        }

        public WaitingAt with(String name, Object expected) {
            return new WaitingAt(businessKey, taskKey, name, expected);
        }
    }
}
