package org.qianfa.review.web;

import java.util.List;
import org.qianfa.review.AddOpinion.OpinionKind;
import org.qianfa.review.AddOpinion.Severity;
import org.qianfa.review.Anchor;
import org.qianfa.review.LegalityOutcome;
import org.qianfa.review.Motivation;
import org.qianfa.review.ReviseDraft;
import org.qianfa.review.SendOpinions;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What those who review say about a matter, as JSON: drafts, sent together, then the conclusion. */
@RestController
@RequestMapping("/api/matters/{id}")
class AnnotationApi {

    private final Annotate annotate;
    private final OwnWords drafts;
    private final Conclude conclude;

    AnnotationApi(Annotate annotate, OwnWords drafts, Conclude conclude) {
        this.annotate = annotate;
        this.drafts = drafts;
        this.conclude = conclude;
    }

    @PostMapping("/opinions")
    @ResponseStatus(HttpStatus.CREATED)
    Added add(Actor actor, @PathVariable long id, @RequestBody AnnotationBody body) throws Refusal {
        return new Added(annotate.add(actor, id, body.said()));
    }

    @PutMapping("/opinions/{opinionId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revise(Actor actor, @PathVariable long id, @PathVariable long opinionId, @RequestBody ReviseDraft.Command body) throws Refusal {
        drafts.revise(actor, id, opinionId, body);
    }

    @DeleteMapping("/opinions/{opinionId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(Actor actor, @PathVariable long id, @PathVariable long opinionId) throws Refusal {
        drafts.discard(actor, id, opinionId);
    }

    @PostMapping("/sending")
    Sent send(Actor actor, @PathVariable long id) throws Refusal {
        SendOpinions.Sent sent = drafts.send(actor, id);
        return new Sent(sent.count(), sent.unreached());
    }

    @PostMapping("/opinions/{opinionId}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(Actor actor, @PathVariable long id, @PathVariable long opinionId, @RequestBody ReasonBody body) throws Refusal {
        drafts.withdraw(actor, id, opinionId, body.reason());
    }

    /** No content, unless drafts were sent with it that do not reach everybody they name. */
    @PostMapping("/conclusion")
    ResponseEntity<Unreached> conclude(Actor actor, @PathVariable long id, @RequestBody ConclusionBody body) throws Refusal {
        List<String> unreached = conclude.conclude(actor, id, body.outcome(), body.summary());
        return unreached.isEmpty() ? ResponseEntity.noContent().build() : ResponseEntity.ok(new Unreached(unreached));
    }

    /**
     * @param anchor     without a section it is about the whole report
     * @param comment    short for the motivation {@code COMMENTING}, may be {@code null}
     * @param motivation {@code null} for an opinion, or a comment if {@code comment}
     */
    record AnnotationBody(Anchor anchor, Boolean comment, Motivation motivation, OpinionKind kind, Severity severity, String text,
                          String legalBasis, String proposedWording) {

        Annotate.Said said() {
            Motivation meant = motivation != null ? motivation : Boolean.TRUE.equals(comment) ? Motivation.COMMENTING : Motivation.ASSESSING;
            return new Annotate.Said(meant, anchor, kind, severity, text, legalBasis, proposedWording);
        }
    }

    record ConclusionBody(LegalityOutcome outcome, String summary) {
    }

    record Unreached(List<String> unreached) {
    }

    record ReasonBody(String reason) {
    }

    record Added(long opinionId) {
    }

    /** @param unreached people named with @ whom it does not reach any more */
    record Sent(int sent, List<String> unreached) {
    }
}
