package org.qianfa.notices.application;

import org.qianfa.shared.Fact;
import org.qianfa.shell.WhoActs;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Who caused what is told: the person of the last fact in this transaction, or else of the request that is answered.
 * Nobody is told what he or she just did.
 */
@Component
class Causer {

    static final long NOBODY = 0;

    private final WhoActs whoActs;

    Causer(WhoActs whoActs) {
        this.whoActs = whoActs;
    }

    /** Before all others, since the tasks that follow from the fact are announced while it is. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(Fact fact) {
        if (fact.by() == null || !TransactionSynchronizationManager.isSynchronizationActive()) {
            return;
        }
        if (TransactionSynchronizationManager.unbindResourceIfPossible(this) == null) {
            TransactionSynchronizationManager.registerSynchronization(new Forgetting());
        }
        TransactionSynchronizationManager.bindResource(this, fact.by().id());
    }

    long personId() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Long known) {
            return known;
        }
        return whoActs.now().map(actor -> actor.id()).orElse(NOBODY);
    }

    /** The thread does other things afterwards. */
    private final class Forgetting implements TransactionSynchronization {

        private Object kept;

        @Override
        public void suspend() {
            kept = TransactionSynchronizationManager.unbindResourceIfPossible(Causer.this);
        }

        @Override
        public void resume() {
            if (kept != null) {
                TransactionSynchronizationManager.bindResource(Causer.this, kept);
            }
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Causer.this);
        }
    }
}
