package org.qianfa.problems.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qianfa.people.Person;
import org.qianfa.problems.ProblemRegister.Leads;
import org.qianfa.problems.ProblemView.Measure;
import org.qianfa.problems.domain.Problem;
import org.qianfa.problems.persistence.Happenings;
import org.qianfa.problems.persistence.Measures;
import org.springframework.stereotype.Component;

/** Brings together what is on record about problems, with the names of those concerned. */
@Component
class ProblemBinder {

    private final Measures measures;
    private final Happenings happenings;
    private final ProblemLeads leads;

    ProblemBinder(Measures measures, Happenings happenings, ProblemLeads leads) {
        this.measures = measures;
        this.happenings = happenings;
        this.leads = leads;
    }

    List<Measure> measures(Problem problem) {
        return leads.measures(problem.unitId(), measures.of(Set.of(problem.id())));
    }

    List<Happenings.Kept> history(Problem problem) {
        return happenings.of(Set.of(problem.id()));
    }

    Map<Long, List<Measures.Kept>> measuresOf(Collection<Problem> problems) {
        return measures.of(ids(problems)).stream().collect(Collectors.groupingBy(Measures.Kept::problemId));
    }

    Map<Long, List<Happenings.Kept>> historyOf(Collection<Problem> problems) {
        return happenings.of(ids(problems)).stream().collect(Collectors.groupingBy(Happenings.Kept::problemId));
    }

    Leads leads(long unitId) {
        return leads.of(unitId);
    }

    Map<Long, Person> persons(List<Long> ids) {
        return leads.persons(ids);
    }

    private static Set<Long> ids(Collection<Problem> problems) {
        return problems.stream().map(Problem::id).collect(Collectors.toSet());
    }
}
