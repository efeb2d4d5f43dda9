package org.qianfa.review.web;

import java.util.List;
import org.qianfa.review.AnswerFindings;
import org.qianfa.review.AnswerOpinion.Verdict;
import org.qianfa.review.ConfirmReply;
import org.qianfa.review.DecideLevel;
import org.qianfa.review.DecideLevel.Level;
import org.qianfa.review.FillChecklist;
import org.qianfa.review.FillChecklist.CheckedPoint;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The steps of a matter that is not a report beside its review, as JSON. */
@RestController
@RequestMapping("/api/matters/{matterId}")
@ResponseStatus(HttpStatus.NO_CONTENT)
class MatterCaseApi {

    private final DecideLevel decideLevel;
    private final AnswerFindings answerFindings;
    private final ConfirmReply confirmReply;
    private final FillChecklist fillChecklist;

    MatterCaseApi(DecideLevel decideLevel, AnswerFindings answerFindings, ConfirmReply confirmReply, FillChecklist fillChecklist) {
        this.decideLevel = decideLevel;
        this.answerFindings = answerFindings;
        this.confirmReply = confirmReply;
        this.fillChecklist = fillChecklist;
    }

    @PostMapping("/levels/HEAD")
    void head(Actor actor, @PathVariable long matterId, @RequestBody DecisionBody body) throws Refusal {
        decideLevel.decideLevel(actor, matterId, Level.HEAD, body.approved(), body.reason());
    }

    @PostMapping("/levels/DEPUTY_LEADER")
    void deputy(Actor actor, @PathVariable long matterId, @RequestBody DecisionBody body) throws Refusal {
        decideLevel.decideLevel(actor, matterId, Level.DEPUTY_LEADER, body.approved(), body.reason());
    }

    @PostMapping("/answer")
    void answer(Actor actor, @PathVariable long matterId, @RequestBody AnswerBody body) throws Refusal {
        answerFindings.answerFindings(actor, matterId, body.verdict(), body.reason());
    }

    @PostMapping("/confirmation")
    void confirm(Actor actor, @PathVariable long matterId, @RequestBody DecisionBody body) throws Refusal {
        confirmReply.confirmReply(actor, matterId, body.approved(), body.reason());
    }

    @PostMapping("/checklist")
    void check(Actor actor, @PathVariable long matterId, @RequestBody ChecklistBody body) throws Refusal {
        fillChecklist.fillChecklist(actor, matterId, body.points());
    }

    record DecisionBody(boolean approved, String reason) {
    }

    record ChecklistBody(List<CheckedPoint> points) {
    }

    record AnswerBody(Verdict verdict, String reason) {
    }
}
