package org.qianfa.review.web;

import org.qianfa.review.AddComment;
import org.qianfa.review.AddOpinion;
import org.qianfa.review.AddOpinion.OpinionKind;
import org.qianfa.review.AddOpinion.Severity;
import org.qianfa.review.Anchor;
import org.qianfa.review.Motivation;
import org.qianfa.review.SuggestWording;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Component;

/** Drafts what somebody has to say beside the text: one form serves opinions, suggestions and comments. */
@Component
class Annotate {

    private final AddOpinion addOpinion;
    private final AddComment addComment;
    private final SuggestWording suggestWording;

    Annotate(AddOpinion addOpinion, AddComment addComment, SuggestWording suggestWording) {
        this.addOpinion = addOpinion;
        this.addComment = addComment;
        this.suggestWording = suggestWording;
    }

    long add(Actor actor, long matterId, Said said) throws Refusal {
        return switch (said.motivation()) {
            case ASSESSING -> addOpinion.addOpinion(actor, matterId, new AddOpinion.Command(said.anchor(), said.kind(), said.severity(),
                    said.text(), said.legalBasis(), said.proposedWording()));
            case EDITING -> suggestWording.suggestWording(actor, matterId, said.anchor(), said.proposedWording(), said.text());
            case COMMENTING -> addComment.addComment(actor, matterId, said.anchor(), said.text());
        };
    }

    /** What a form or a request says; which of it counts depends on the motivation. */
    record Said(Motivation motivation, Anchor anchor, OpinionKind kind, Severity severity, String text, String legalBasis,
                String proposedWording) {
    }
}
