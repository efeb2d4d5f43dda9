package org.qianfa.problems.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.qianfa.problems.ProblemState;
import org.qianfa.problems.ProblemView.Kind;
import org.qianfa.problems.domain.ChapterText.Told;
import org.qianfa.problems.domain.Problem;
import org.qianfa.problems.persistence.Happenings;
import org.qianfa.problems.persistence.Measures;
import org.qianfa.problems.persistence.Problems;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Component;

/** The problems a unit's report of one year names, with what was done about them. */
@Component
class YearsProblems {

    private final Problems problems;
    private final ProblemBinder binder;
    private final ProblemDoor door;
    private final ProblemAnnals annals;

    YearsProblems(Problems problems, ProblemBinder binder, ProblemDoor door, ProblemAnnals annals) {
        this.problems = problems;
        this.binder = binder;
        this.door = door;
        this.annals = annals;
    }

    /** Without those discarded. */
    List<Problem> of(long unitId, int year) {
        return problems.ofYear(unitId, year).stream().filter(p -> p.state() != ProblemState.DISCARDED).toList();
    }

    List<Problem> openBefore(long unitId, int year) {
        return problems.openBefore(unitId, year);
    }

    Map<Long, List<Measures.Kept>> measures(List<Problem> of) {
        return binder.measuresOf(of);
    }

    boolean keeps(Actor by, long unitId) {
        return door.keeps(by, unitId);
    }

    List<Told> told(List<Problem> of) {
        Map<Long, List<Measures.Kept>> measures = binder.measuresOf(of);
        Map<Long, List<Happenings.Kept>> history = binder.historyOf(of);
        return of.stream().map(p -> told(p, measures.getOrDefault(p.id(), List.of()), history.getOrDefault(p.id(), List.of()))).toList();
    }

    private Told told(Problem problem, List<Measures.Kept> measures, List<Happenings.Kept> history) {
        List<String> done = history.stream().filter(h -> h.kind() == Kind.PROGRESS || h.kind() == Kind.EVIDENCE).map(Happenings.Kept::words).toList();
        LocalDate closed = problem.state() != ProblemState.CLOSED ? null : history.stream().filter(h -> h.kind() == Kind.CLOSED)
                .reduce((first, second) -> second).map(h -> annals.day(h.at())).orElse(null);
        return new Told(problem.stated().text(), problem.stated().cause(), problem.state(), measures.stream().map(m -> m.planned().text()).toList(),
                done, closed);
    }
}
