package org.qianfa.problems.application;

import org.qianfa.problems.ProblemChanged;
import org.qianfa.problems.ProblemState;
import org.qianfa.problems.ProblemView.Kind;
import org.qianfa.problems.RecordProblem;
import org.qianfa.problems.domain.Problem;
import org.qianfa.problems.domain.ProblemName;
import org.qianfa.problems.domain.ProblemRules;
import org.qianfa.problems.persistence.Problems;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class RecordProblemService implements RecordProblem {

    private final ProblemDoor door;
    private final ProblemShelf shelf;
    private final Problems problems;
    private final ProblemAnnals annals;

    RecordProblemService(ProblemDoor door, ProblemShelf shelf, Problems problems, ProblemAnnals annals) {
        this.door = door;
        this.shelf = shelf;
        this.problems = problems;
        this.annals = annals;
    }

    @Override
    public long recordProblem(Actor by, long unitId, Stated raw) throws Refusal {
        door.requireKeeper(by, unitId);
        Stated stated = ProblemRules.checked(raw, annals.today());
        long id = problems.add(new Problem(0, unitId, null, null, stated, ProblemState.RECTIFYING, 0, 0), annals.now());
        Problem problem = new Problem(id, unitId, null, null, stated, ProblemState.RECTIFYING, 0, 0);
        annals.happened(by, problem, Kind.RECORDED, "");
        annals.record(by, "RecordProblem", problem, null, told(stated));
        return id;
    }

    @Override
    public void correctProblem(Actor by, long problemId, Correction correction) throws Refusal {
        Problem before = shelf.kept(by, problemId);
        Stated stated = ProblemRules.checked(correction.stated(), annals.today());
        boolean proposed = before.state() == ProblemState.PROPOSED;
        String reason = proposed ? null : Problem.reason(correction.reason());
        if (correction.version() != null && correction.version() != before.version()) {
            throw new ProblemChanged();
        }
        Problem after = before.corrected(stated);
        problems.keep(after);
        if (proposed) {
            annals.happened(by, after, Kind.COMPLETED, "");
            annals.record(by, "CompleteProblem", after, null, told(stated));
        } else {
            annals.happened(by, after, Kind.CORRECTED, ProblemRules.shortened(reason) + earlier(before.stated()));
            annals.record(by, "CorrectProblem", after, reason, told(before.stated()) + " → " + told(stated));
        }
    }

    private static String earlier(Stated before) {
        return "\n← " + before.text() + (before.cause().isEmpty() ? "" : "\n← " + before.cause());
    }

    private static String told(Stated stated) {
        return stated.year() + " " + ProblemName.of(stated.text());
    }
}
