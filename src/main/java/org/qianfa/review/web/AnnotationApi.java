package org.qianfa.review.web;

import org.qianfa.review.AddComment;
import org.qianfa.review.AddOpinion;
import org.qianfa.review.AddOpinion.OpinionKind;
import org.qianfa.review.AddOpinion.Severity;
import org.qianfa.review.Anchor;
import org.qianfa.review.LegalityOutcome;
import org.qianfa.review.WithdrawOpinion;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What those who review say about a matter, as JSON: opinions and comments, then the conclusion. */
@RestController
@RequestMapping("/api/matters/{id}")
class AnnotationApi {

    private final AddOpinion addOpinion;
    private final AddComment addComment;
    private final WithdrawOpinion withdrawOpinion;
    private final Conclude conclude;

    AnnotationApi(AddOpinion addOpinion, AddComment addComment, WithdrawOpinion withdrawOpinion, Conclude conclude) {
        this.addOpinion = addOpinion;
        this.addComment = addComment;
        this.withdrawOpinion = withdrawOpinion;
        this.conclude = conclude;
    }

    @PostMapping("/opinions")
    @ResponseStatus(HttpStatus.CREATED)
    Added add(Actor actor, @PathVariable long id, @RequestBody AnnotationBody body) throws Refusal {
        return new Added(body.comment() ? addComment.addComment(actor, id, body.anchor(), body.text())
                : addOpinion.addOpinion(actor, id, body.command()));
    }

    @DeleteMapping("/opinions/{opinionId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(Actor actor, @PathVariable long id, @PathVariable long opinionId) throws Refusal {
        withdrawOpinion.withdrawOpinion(actor, id, opinionId);
    }

    @PostMapping("/conclusion")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void conclude(Actor actor, @PathVariable long id, @RequestBody ConclusionBody body) throws Refusal {
        conclude.conclude(actor, id, body.outcome(), body.summary());
    }

    /** @param comment calls for no answer; kind, severity, basis and wording are then left out */
    record AnnotationBody(Anchor anchor, boolean comment, OpinionKind kind, Severity severity, String text, String legalBasis,
                          String proposedWording) {

        AddOpinion.Command command() {
            return new AddOpinion.Command(anchor, kind, severity, text, legalBasis, proposedWording);
        }
    }

    record ConclusionBody(LegalityOutcome outcome, String summary) {
    }

    record Added(long opinionId) {
    }
}
