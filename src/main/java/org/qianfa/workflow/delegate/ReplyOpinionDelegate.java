package org.qianfa.workflow.delegate;

import org.qianfa.review.ReplyOpinion;
import org.qianfa.review.ReplyOpinion.Reply;
import org.qianfa.workflow.engine.IdList;
import org.springframework.stereotype.Component;

@Component
class ReplyOpinionDelegate extends UseCaseDelegate {

    private final ReplyOpinion useCase;

    ReplyOpinionDelegate(ReplyOpinion useCase) {
        this.useCase = useCase;
    }

    @Override
    void run(Step step) {
        Reply reply = useCase.replyOpinion(step.matter());
        step.decide("legalityOutcome", reply.outcome().name());
        step.decide("authorIds", IdList.text(reply.authorIds()));
    }
}
