package org.qianfa.workflow.projection;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.qianfa.shared.NotFound;
import org.qianfa.workflow.TaskInfo;
import org.qianfa.workflow.TaskInfo.Standing;
import org.qianfa.workflow.engine.ModelProperties;
import org.qianfa.workflow.persistence.TaskMarks;
import org.qianfa.workflow.persistence.TaskMarks.Mark;
import org.springframework.stereotype.Component;

/** Makes a {@link TaskInfo} of what the engine says about a task; the one place that knows a task's page. */
@Component
public class TaskInfos {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private final ModelProperties model;
    private final TaskMarks marks;
    private final TaskService tasks;

    TaskInfos(ModelProperties model, TaskMarks marks, TaskService tasks) {
        this.model = model;
        this.marks = marks;
        this.tasks = tasks;
    }

    /** @throws NotFound if it was done at the same moment: what belongs to a task goes with it */
    public TaskInfo of(Task task) {
        return of(task, marks.of(task.getId()));
    }

    TaskInfo of(Task task, Mark mark) {
        try {
            return read(task, mark);
        } catch (NullValueException done) {
            throw new NotFound("task", task.getId());
        } catch (NullPointerException met) {
            // The engine itself stumbles when the process ends between its reading the task and reading whose it is.
            if (tasks.createTaskQuery().taskId(task.getId()).count() > 0) {
                throw met;
            }
            throw new NotFound("task", task.getId());
        }
    }

    private TaskInfo read(Task task, Mark mark) {
        Set<String> pools = tasks.getIdentityLinksForTask(task.getId()).stream().map(IdentityLink::getGroupId).filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
        return of(new EngineTask(task.getId(), task.getProcessDefinitionId(), task.getTaskDefinitionKey(), task.getName(),
                task.getAssignee(), pools, task.getCreateTime(), task.getDueDate(), tasks.getVariables(task.getId()), standing(mark, lender(task), task.isSuspended())));
    }

    TaskInfo of(EngineTask task) {
        Map<String, Object> variables = task.variables();
        Long unit = id(variables, "unitId") != null ? id(variables, "unitId") : id(variables, "ownerUnitId");
        if (unit == null) {
            throw new NotFound("task", task.id());
        }
        boolean personal = model.property(task.definitionId(), task.key(), ModelProperties.PERSONAL).isPresent();
        String page = model.property(task.definitionId(), task.key(), ModelProperties.PAGE).orElseThrow();
        return new TaskInfo(task.id(), task.key(), task.name(), id(variables, "cycleId"), id(variables, "reportId"),
                id(variables, "sectionId"), id(variables, "departmentId"), unit, person(task.assignee()), task.pools(),
                personal, expand(page, variables), instant(task.created()), instant(task.due()),
                task.variables().get("matterTitle") instanceof String title ? title : null, task.standing());
    }

    /** Of a task that moves, and so does not stand still. @param lender who lent it, {@code null} if it is not lent */
    Standing standing(String taskId, Long lender) {
        return standing(marks.of(taskId), lender, false);
    }

    private static Standing standing(Mark mark, Long lender, boolean suspended) {
        return new Standing(mark.actingFor(), lender, mark.seenAt(), mark.urge(), mark.asked(), suspended);
    }

    /** Who lent the task out, {@code null} if it is not lent. */
    static Long lender(Task task) {
        return task.getDelegationState() == DelegationState.PENDING ? person(task.getOwner()) : null;
    }

    static Long person(String engineUser) {
        return engineUser == null ? null : Long.valueOf(engineUser);
    }

    private static Long id(Map<String, Object> variables, String name) {
        return variables.get(name) instanceof Number number ? number.longValue() : null;
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }

    private static String expand(String page, Map<String, Object> variables) {
        return PLACEHOLDER.matcher(page).replaceAll(
                match -> Matcher.quoteReplacement(String.valueOf(variables.get(match.group(1)))));
    }

    /** A task as the engine holds it, whether announced or queried. */
    record EngineTask(String id, String definitionId, String key, String name, String assignee, Set<String> pools,
                      Date created, Date due, Map<String, Object> variables, Standing standing) {
    }
}
