package org.qianfa.registers.application;

import org.qianfa.review.AnswersConfirmed;
import org.qianfa.review.MatterFact;
import org.qianfa.review.OpinionsAnswered;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Brings the register up to date when a review has moved: at the end of the same transaction, when all of it is done. */
@Component
class MatterListener {

    private final MatterEntries entries;

    MatterListener(MatterEntries entries) {
        this.entries = entries;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Transactional
    void catchUp() {
        entries.catchUp();
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(MatterFact fact) {
        entries.put(fact.matterId());
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(OpinionsAnswered fact) {
        entries.putAll(entries.ofReport(fact.reportId()));
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(AnswersConfirmed fact) {
        entries.putAll(entries.ofReport(fact.reportId()));
    }
}
