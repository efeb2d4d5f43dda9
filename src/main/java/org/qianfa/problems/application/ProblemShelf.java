package org.qianfa.problems.application;

import java.util.Set;
import org.qianfa.problems.domain.Problem;
import org.qianfa.problems.persistence.Measures;
import org.qianfa.problems.persistence.Problems;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Component;

/** Hands out problems to those who may know of them; to others they do not exist. */
@Component
class ProblemShelf {

    private final Problems problems;
    private final Measures measures;
    private final ProblemDoor door;

    ProblemShelf(Problems problems, Measures measures, ProblemDoor door) {
        this.problems = problems;
        this.measures = measures;
        this.door = door;
    }

    Problem readable(Actor reader, long problemId) {
        return problems.find(problemId).filter(p -> door.reads(reader, p.unitId())).orElseThrow(() -> new NotFound("problem", problemId));
    }

    /** Locked, for one who keeps the register. */
    Problem kept(Actor by, long problemId) {
        Problem problem = locked(by, problemId);
        door.requireKeeper(by, problem.unitId());
        return problem;
    }

    /** Locked, for one who keeps the register or leads a measure. */
    Problem followed(Actor by, long problemId) {
        Problem problem = locked(by, problemId);
        if (!mayFollow(by, problem)) {
            throw new NotPermitted("only those who lead a measure of problem " + problemId);
        }
        return problem;
    }

    boolean mayKeep(Actor by, Problem problem) {
        return door.keeps(by, problem.unitId());
    }

    boolean mayFollow(Actor by, Problem problem) {
        return mayKeep(by, problem) || measures.of(Set.of(problem.id())).stream().anyMatch(m -> leads(by, m));
    }

    private static boolean leads(Actor by, Measures.Kept measure) {
        Long department = measure.planned().departmentId();
        return Long.valueOf(by.id()).equals(measure.planned().personId()) || department != null
                && (by.holdsInDepartment(Role.DRAFTER, department) || by.holdsInDepartment(Role.DEPARTMENT_HEAD, department));
    }

    private Problem locked(Actor by, long problemId) {
        readable(by, problemId);
        return problems.lock(problemId).orElseThrow(() -> new NotFound("problem", problemId));
    }
}
