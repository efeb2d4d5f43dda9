package org.qianfa.review.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.qianfa.review.ConfirmAnswer.Settlement;

/** The answer to an opinion, what its author makes of it, and how a dispute over it ends. */
@Embeddable
public class Settling {

    @Embedded
    private OpinionAnswer answer;

    @Enumerated(EnumType.STRING)
    private Settlement settlement;

    private String settlementReason;

    @Embedded
    private DisputeDecision decision;

    private boolean closed;

    /** A new answer opens the settlement again. */
    void answer(OpinionAnswer given) {
        if (closed) {
            throw new IllegalStateException("a closed opinion takes no answer");
        }
        answer = given;
        settlement = null;
        settlementReason = null;
        decision = null;
    }

    public void settle(Settlement given, String reason) {
        if (closed || !getAnswer().given()) {
            throw new IllegalStateException("the opinion has nothing to settle");
        }
        settlement = given;
        settlementReason = reason;
        decision = null;
    }

    /** The answer stands although the author insists. */
    public void decide(DisputeDecision given) {
        if (!isDisputed()) {
            throw new IllegalStateException("the opinion is not in dispute");
        }
        decision = given;
    }

    void close() {
        closed = true;
    }

    boolean isSettled() {
        return getAnswer().given() && settlement != null;
    }

    boolean isDisputed() {
        return settlement == Settlement.INSISTED && decision == null;
    }

    boolean isClosed() {
        return closed;
    }

    OpinionAnswer getAnswer() {
        return answer == null ? OpinionAnswer.NONE : answer;
    }

    /** {@code null} until the author said so. */
    public Settlement getSettlement() {
        return settlement;
    }

    public String getSettlementReason() {
        return settlementReason;
    }

    /** {@code null} unless the signer let the answer stand against it. */
    public DisputeDecision getDecision() {
        return decision;
    }
}
