package org.qianfa.problems.application;

import org.qianfa.problems.SettleProblem;
import org.qianfa.problems.domain.Problem;
import org.qianfa.problems.domain.ProblemName;
import org.qianfa.problems.persistence.Problems;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class SettleProblemService implements SettleProblem {

    private final ProblemShelf shelf;
    private final Problems problems;
    private final ProblemAnnals annals;

    SettleProblemService(ProblemShelf shelf, Problems problems, ProblemAnnals annals) {
        this.shelf = shelf;
        this.problems = problems;
        this.annals = annals;
    }

    @Override
    public void settleProblem(Actor by, long problemId, Step step, String reason) throws Refusal {
        Problem before = shelf.kept(by, problemId);
        String why = Problem.reason(reason);
        Problem after = before.settled(step);
        problems.keep(after);
        annals.happened(by, after, Problem.kindOf(step), why);
        String name = ProblemName.of(after.stated().text());
        switch (step) {
            case CLOSE -> annals.record(by, "CloseProblem", after, why, name);
            case KEEP_UP -> annals.record(by, "KeepUpProblem", after, why, name);
            case REOPEN -> annals.record(by, "ReopenProblem", after, why, name);
            case DISCARD -> annals.record(by, "DiscardProblem", after, why, name);
        }
    }
}
