package org.qianfa.figures.application;

import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.ReportTerminated;
import org.qianfa.drafting.ReportView;
import org.qianfa.figures.RequestWithdrawn;
import org.qianfa.figures.domain.FigureRequest;
import org.qianfa.figures.domain.Ledger;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Nobody owes figures to a terminated report. Its ledger stays as it is, and is compared with no others. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TerminatedCollections {

    private final RequestDesk desk;
    private final Withdrawals withdrawals;
    private final LedgerDoor door;
    private final Annals annals;

    TerminatedCollections(RequestDesk desk, Withdrawals withdrawals, LedgerDoor door, Annals annals) {
        this.desk = desk;
        this.withdrawals = withdrawals;
        this.door = door;
        this.annals = annals;
    }

    /** Before the processes end by the same fact. */
    @EventListener
    @Order(0)
    void on(ReportTerminated fact) {
        door.existing(fact.reportId()).ifPresent(ledger -> close(fact, ledger));
    }

    private void close(ReportTerminated fact, Ledger ledger) {
        ledger.terminate();
        ReportView report = door.report(fact.reportId());
        boolean collecting = ledger.isCollecting() || fact.from() != ReportPhase.PLANNED;
        for (FigureRequest request : desk.openOf(fact.reportId())) {
            withdrawals.withdraw(fact.by(), report, request, fact.reason());
            annals.onLedger(fact.by(), "WithdrawRequest", ledger, fact.reason(), "request " + request.getId());
            annals.announce(new RequestWithdrawn(fact.by(), fact.reportId(), request.getId(), collecting));
        }
    }
}
