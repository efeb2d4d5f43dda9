package org.qianfa.problems.web;

import org.qianfa.problems.FollowProblem;
import org.qianfa.problems.ProblemRegister;
import org.qianfa.problems.ProblemView;
import org.qianfa.problems.SettleProblem;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How a problem goes on, for programs. */
@RestController
@RequestMapping("/api/problems/{id}")
class FollowingApi {

    private final ProblemRegister register;
    private final FollowProblem follow;
    private final SettleProblem settle;

    FollowingApi(ProblemRegister register, FollowProblem follow, SettleProblem settle) {
        this.register = register;
        this.follow = follow;
        this.settle = settle;
    }

    @PostMapping("/progress")
    ProblemView tell(Actor actor, @PathVariable long id, @RequestBody Progress progress) throws Refusal {
        follow.addProgress(actor, id, progress.text());
        return register.problem(actor, id);
    }

    @PostMapping("/evidence")
    ProblemView prove(Actor actor, @PathVariable long id, @RequestBody FollowProblem.Proof proof) throws Refusal {
        follow.addEvidence(actor, id, proof);
        return register.problem(actor, id);
    }

    @PostMapping("/steps/{settling}")
    ProblemView settle(Actor actor, @PathVariable long id, @PathVariable SettleProblem.Step settling, @RequestBody Settled settled) throws Refusal {
        settle.settleProblem(actor, id, settling, settled.reason());
        return register.problem(actor, id);
    }

    record Progress(String text) {
    }

    record Settled(String reason) {
    }
}
