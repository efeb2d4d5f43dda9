package org.qianfa.problems.application;

import java.util.Set;
import org.qianfa.problems.KeepMeasures;
import org.qianfa.problems.ProblemView.Kind;
import org.qianfa.problems.domain.Problem;
import org.qianfa.problems.domain.ProblemRules;
import org.qianfa.problems.persistence.Measures;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class KeepMeasuresService implements KeepMeasures {

    private final ProblemShelf shelf;
    private final Measures measures;
    private final ProblemLeads leads;
    private final ProblemAnnals annals;

    KeepMeasuresService(ProblemShelf shelf, Measures measures, ProblemLeads leads, ProblemAnnals annals) {
        this.shelf = shelf;
        this.measures = measures;
        this.leads = leads;
        this.annals = annals;
    }

    @Override
    public long addMeasure(Actor by, long problemId, Planned raw) throws Refusal {
        Problem problem = open(by, problemId);
        Planned planned = checked(problem, raw);
        long id = measures.add(problemId, planned);
        String told = leads.told(problem.unitId(), planned);
        annals.happened(by, problem, Kind.MEASURE_ADDED, told);
        annals.record(by, "AddMeasure", problem, null, told);
        return id;
    }

    @Override
    public void correctMeasure(Actor by, long problemId, long measureId, Planned raw, String reason) throws Refusal {
        Problem problem = open(by, problemId);
        Planned before = planned(problem, measureId);
        Planned planned = checked(problem, raw);
        String why = Problem.reason(reason);
        measures.correct(measureId, planned);
        String told = leads.told(problem.unitId(), before) + " → " + leads.told(problem.unitId(), planned);
        annals.happened(by, problem, Kind.MEASURE_CORRECTED, ProblemRules.shortened(why) + "\n" + told);
        annals.record(by, "CorrectMeasure", problem, why, told);
    }

    @Override
    public void dropMeasure(Actor by, long problemId, long measureId, String reason) throws Refusal {
        Problem problem = open(by, problemId);
        Planned before = planned(problem, measureId);
        String why = Problem.reason(reason);
        measures.drop(measureId);
        String told = leads.told(problem.unitId(), before);
        annals.happened(by, problem, Kind.MEASURE_DROPPED, ProblemRules.shortened(why) + "\n← " + told);
        annals.record(by, "DropMeasure", problem, why, told);
    }

    private Problem open(Actor by, long problemId) throws Refusal {
        Problem problem = shelf.kept(by, problemId);
        problem.requireOpen();
        return problem;
    }

    private Planned checked(Problem problem, Planned raw) throws Refusal {
        Planned planned = ProblemRules.checked(raw);
        leads.requireKnown(problem.unitId(), planned);
        return planned;
    }

    private Planned planned(Problem problem, long measureId) {
        return measures.of(Set.of(problem.id())).stream().filter(m -> m.id() == measureId).map(Measures.Kept::planned).findFirst()
                .orElseThrow(() -> new NotFound("measure", measureId));
    }
}
