package org.qianfa.review.web;

import java.util.List;
import org.qianfa.review.AddComment;
import org.qianfa.review.AddOpinion;
import org.qianfa.review.AddOpinion.OpinionKind;
import org.qianfa.review.AddOpinion.Severity;
import org.qianfa.review.Anchor;
import org.qianfa.review.Motivation;
import org.qianfa.review.SuggestWording;
import org.qianfa.review.Upload;
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
        return add(actor, matterId, said, List.of());
    }

    long add(Actor actor, long matterId, Said said, List<Upload> files) throws Refusal {
        return switch (said.motivation()) {
            case ASSESSING -> addOpinion.addOpinion(actor, matterId, new AddOpinion.Command(said.anchor(), said.kind(), said.severity(),
                    said.text(), said.legalBasis(), said.proposedWording()), files);
            case EDITING -> suggestWording.suggestWording(actor, matterId, said.anchor(), said.proposedWording(), said.text(), files);
            case COMMENTING -> addComment.addComment(actor, matterId, said.anchor(), said.text(), files);
        };
    }

    /** What a form or a request says; which of it counts depends on the motivation. */
    record Said(Motivation motivation, Anchor anchor, OpinionKind kind, Severity severity, String text, String legalBasis,
                String proposedWording) {
    }
}
