package org.qianfa.publication.application;

import org.qianfa.publication.DecideWithdrawal.Ruling;
import org.qianfa.publication.WithdrawalDecided;
import org.qianfa.publication.WithdrawalProposed;
import org.qianfa.publication.domain.Edition;
import org.qianfa.publication.domain.Withdrawal;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters withdrawals into the journal, and last of all announces them. */
@Component
class WithdrawalRecords {

    private final Journal journal;
    private final ApplicationEventPublisher events;

    WithdrawalRecords(Journal journal, ApplicationEventPublisher events) {
        this.journal = journal;
        this.events = events;
    }

    public void proposed(Actor by, Withdrawal withdrawal) {
        Edition edition = withdrawal.getEdition();
        journal.record(by, "ProposeWithdrawal", subject(withdrawal), withdrawal.getReason(), "/p/" + edition.getId() + ", " + edition.getIndexNumber());
        events.publishEvent(new WithdrawalProposed(by, withdrawal.getId(), edition.getReportId(), edition.getUnitId()));
    }

    public void decided(Actor by, Withdrawal withdrawal, Ruling ruling, boolean reopened) {
        Edition edition = withdrawal.getEdition();
        journal.record(by, "DecideWithdrawal", subject(withdrawal), ruling.reason(), "/p/" + edition.getId() + " "
                + withdrawal.getState() + (reopened ? ", report opened again" : ""));
        events.publishEvent(new WithdrawalDecided(by, withdrawal.getId(), edition.getReportId(), ruling.approved(), reopened));
    }

    @Transactional
    public void verified(Withdrawal withdrawal) {
        journal.record(null, "VerifyWithdrawal", subject(withdrawal), null, "/p/" + withdrawal.getEdition().getId() + " is gone");
    }

    private static Journal.Subject subject(Withdrawal withdrawal) {
        return new Journal.Subject("withdrawal", withdrawal.getId(), withdrawal.getEdition().getUnitId());
    }
}
