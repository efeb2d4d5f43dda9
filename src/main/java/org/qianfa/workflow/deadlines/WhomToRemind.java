package org.qianfa.workflow.deadlines;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qianfa.people.Directory;
import org.qianfa.people.Person;
import org.qianfa.people.PoolMembers;
import org.qianfa.people.Unit;
import org.qianfa.people.UnitKind;
import org.qianfa.shared.Pool;
import org.qianfa.shared.Role;
import org.qianfa.workflow.DeadlineReminder.Step;
import org.qianfa.workflow.TaskInfo;
import org.springframework.stereotype.Component;

/** Who is told: those who have the work, or those above them. */
@Component
class WhomToRemind {

    private final Directory directory;

    WhomToRemind(Directory directory) {
        this.directory = directory;
    }

    /** Who holds it, or all who may claim it. For an escalation those on the level named, else those above it; empty if there is nobody. */
    Set<Long> of(TaskInfo task, Step step) {
        if (!step.escalation()) {
            return task.assigneeId() != null ? Set.of(task.assigneeId()) : ids(PoolMembers.of(directory, task.pools()));
        }
        for (Step level : Step.values()) {
            Set<Long> told = level.compareTo(step) < 0 ? Set.of() : above(task, level);
            if (!told.isEmpty()) {
                return told;
            }
        }
        return Set.of();
    }

    /** Whether a step has people of its own, and not only those above them. */
    boolean anybody(TaskInfo task, Step step) {
        return !step.escalation() || !above(task, step).isEmpty();
    }

    UnitKind unitKind(TaskInfo task) {
        return directory.unit(task.unitId()).kind();
    }

    /** Whose work it is; every task has a pool, also one that is meant for a single person. */
    static Role role(TaskInfo task) {
        return task.pools().stream().sorted().findFirst().map(Pool::named).orElseThrow().role();
    }

    private Set<Long> above(TaskInfo task, Step level) {
        Set<Long> told = new HashSet<>(ids(switch (level) {
            case HEAD -> task.departmentId() == null ? List.of() : directory.holdingInDepartment(Role.DEPARTMENT_HEAD, task.departmentId());
            case DEPUTY -> directory.holding(Role.DEPUTY_LEADER, task.unitId());
            case SUPERVISOR -> supervisors(directory.unit(task.unitId()));
            default -> List.of();
        }));
        told.remove(task.assigneeId());
        return told;
    }

    private List<Person> supervisors(Unit unit) {
        Long district = unit.kind() == UnitKind.DISTRICT ? Long.valueOf(unit.id()) : unit.parentId();
        return district == null ? List.of() : directory.holding(Role.DISTRICT_SUPERVISOR, district);
    }

    private static Set<Long> ids(Collection<Person> people) {
        return people.stream().map(Person::id).collect(Collectors.toSet());
    }
}
