package org.qianfa.cockpit.application;

import org.qianfa.cockpit.RebuildStays;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.qianfa.workflow.TaskHistory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Each report in a transaction of its own: nobody's work waits longer than one of them takes. */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class RebuildStaysService implements RebuildStays {

    private final TaskHistory history;
    private final StayRebuilding rebuilding;
    private final TransactionTemplate transaction;
    private final Journal journal;

    RebuildStaysService(TaskHistory history, StayRebuilding rebuilding, TransactionTemplate transaction, Journal journal) {
        this.history = history;
        this.rebuilding = rebuilding;
        this.transaction = transaction;
        this.journal = journal;
    }

    @Override
    public int rebuildStays(Actor by) {
        Watch.requireAdministrator(by);
        int stays = history.reports().stream().mapToInt(rebuilding::rebuild).sum();
        transaction.executeWithoutResult(status ->
                journal.record(by, "RebuildStays", new Journal.Subject("cockpit", 0, null), null, stays + " stays"));
        return stays;
    }
}
