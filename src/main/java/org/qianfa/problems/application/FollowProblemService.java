package org.qianfa.problems.application;

import org.qianfa.problems.FollowProblem;
import org.qianfa.problems.ProblemView.Kind;
import org.qianfa.problems.domain.Problem;
import org.qianfa.problems.domain.ProblemRules;
import org.qianfa.problems.persistence.Problems;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class FollowProblemService implements FollowProblem {

    private final ProblemShelf shelf;
    private final Problems problems;
    private final ProblemAnnals annals;

    FollowProblemService(ProblemShelf shelf, Problems problems, ProblemAnnals annals) {
        this.shelf = shelf;
        this.problems = problems;
        this.annals = annals;
    }

    @Override
    public void addProgress(Actor by, long problemId, String text) throws Refusal {
        Problem problem = shelf.followed(by, problemId);
        String progress = ProblemRules.progress(text);
        problem.requireOpen();
        annals.happened(by, problem, Kind.PROGRESS, progress);
        annals.record(by, "AddProblemProgress", problem, null, progress.length() + " characters");
    }

    @Override
    public void addEvidence(Actor by, long problemId, Proof raw) throws Refusal {
        Problem problem = shelf.followed(by, problemId);
        Proof proof = ProblemRules.checked(raw, annals.today());
        problems.keep(problem.proven());
        annals.happened(by, problem, Kind.EVIDENCE, new ProblemAnnals.Told(proof.note(), proof.day(), proof.document()));
        annals.record(by, "AddProblemEvidence", problem, null, proof.day() + " " + proof.document());
    }
}
