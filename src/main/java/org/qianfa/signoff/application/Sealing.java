package org.qianfa.signoff.application;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.qianfa.drafting.ReportProgress;
import org.qianfa.drafting.ReportView;
import org.qianfa.review.OpinionLedger;
import org.qianfa.review.OpinionView;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Sm3;
import org.qianfa.signoff.domain.SealedReport;
import org.qianfa.signoff.persistence.SealedReports;
import org.springframework.stereotype.Component;

/** Seals the text that was signed, in the unit's chain, together with a digest of the opinion ledger. */
@Component
class Sealing {

    private final SealedReports seals;
    private final OpinionLedger ledger;
    private final ReportProgress progress;
    private final Clock clock;

    Sealing(SealedReports seals, OpinionLedger ledger, ReportProgress progress, Clock clock) {
        this.seals = seals;
        this.ledger = ledger;
        this.progress = progress;
        this.clock = clock;
    }

    void seal(Actor by, ReportView report, String opinion) {
        SealedReport previous = seals.findFirstByUnitIdOrderByPositionDesc(report.unitId()).orElse(null);
        seals.save(SealedReport.after(previous, report.id(), report.unitId(), report.title(), report.text())
                .withLedger(ledgerDigest(ledger.opinions(report.id())))
                .signed(by, opinion, clock.instant(), clock.getZone()));
        progress.signed(report.id());
    }

    /** One line an opinion; every field a reader of the ledger sees that can change. */
    private static String ledgerDigest(List<OpinionView> opinions) {
        return Sm3.hex(opinions.stream().map(OpinionView::toString).collect(Collectors.joining("\n")));
    }
}
