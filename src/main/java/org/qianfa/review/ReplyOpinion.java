package org.qianfa.review;

import java.util.List;

/** Sends the approved outcome back to who submitted the matter (审查意见回复). Idempotent. */
public interface ReplyOpinion {

    Reply replyOpinion(long matterId);

    /**
     * @param authorIds those whose opinions await an answer; empty if there is no opinion
     */
    record Reply(LegalityOutcome outcome, List<Long> authorIds) {
    }
}
