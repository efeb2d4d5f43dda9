package org.qianfa.audit.application;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.qianfa.audit.domain.Entry;
import org.qianfa.audit.domain.Head;
import org.qianfa.audit.domain.Link;
import org.qianfa.audit.persistence.Links;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;

/**
 * The entries of one transaction, written just before it commits. Runs after all other synchronisations, and has the
 * entities flushed first: no lock is taken after the one on the head of the chain, so it cannot be part of a deadlock.
 */
class GatheredEntries implements TransactionSynchronization {

    private final Links links;
    private final EntityManager entities;
    private final List<Entry> entries = new ArrayList<>();

    GatheredEntries(Links links, EntityManager entities) {
        this.links = links;
        this.entities = entities;
    }

    void add(Entry entry) {
        entries.add(entry);
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        entities.flush();
        Head head = links.lockedHead();
        for (Entry entry : entries) {
            Link link = Link.after(head, entry);
            links.append(link);
            head = link.head();
        }
        links.move(head);
    }
}
