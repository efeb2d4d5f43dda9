package org.qianfa.audit.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.qianfa.audit.domain.Entry;
import org.qianfa.audit.persistence.Links;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps the journal as a chain; entries are gathered during the transaction and written at its end. */
@Component
class ChainJournal implements Journal {

    private final Links links;
    private final EntityManager entities;
    private final Clock clock;

    ChainJournal(Links links, EntityManager entities, Clock clock) {
        this.links = links;
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public void record(Actor by, String action, Subject subject, String reason, String details) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()
            || TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw new IllegalStateException("The journal needs a transaction that writes: " + action);
        }
        gathered().add(Entry.of(clock.instant(), by, action, subject, reason, details));
    }

    /** An inner, independent transaction suspends the outer one's synchronisations, so each finds its own entries. */
    private GatheredEntries gathered() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
            .filter(GatheredEntries.class::isInstance).map(GatheredEntries.class::cast)
            .findFirst().orElseGet(this::gather);
    }

    private GatheredEntries gather() {
        GatheredEntries gathered = new GatheredEntries(links, entities);
        TransactionSynchronizationManager.registerSynchronization(gathered);
        return gathered;
    }
}
