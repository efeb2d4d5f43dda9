package org.qianfa.signoff.application;

import java.util.List;
import org.qianfa.drafting.ReportView;
import org.qianfa.signoff.Seals.Seal;
import org.qianfa.signoff.SecrecySheet;
import org.qianfa.signoff.SignoffSheets.MinutesView;
import org.qianfa.signoff.SignoffSheets.SealView;
import org.qianfa.signoff.domain.Discussion;
import org.qianfa.signoff.domain.SealedReport;
import org.qianfa.signoff.persistence.Discussions;
import org.qianfa.signoff.persistence.SealedReports;
import org.springframework.stereotype.Component;

/** Minutes and seals as a sign-off sheet shows them. */
@Component
class SheetRecords {

    private final Discussions discussions;
    private final SealedReports seals;
    private final SealInspection inspection;
    private final SecrecyFile secrecy;

    SheetRecords(Discussions discussions, SealedReports seals, SealInspection inspection, SecrecyFile secrecy) {
        this.discussions = discussions;
        this.seals = seals;
        this.inspection = inspection;
        this.secrecy = secrecy;
    }

    List<MinutesView> minutes(long reportId) {
        return discussions.findByReportIdOrderById(reportId).stream().filter(held -> !held.withdrawn()).map(Discussion::view).toList();
    }

    SecrecySheet secrecy(ReportView report) {
        return secrecy.sheet(report);
    }

    List<SealView> seals(long reportId) {
        return seals.findByReportIdOrderByIdDesc(reportId).stream().map(this::view).toList();
    }

    private SealView view(SealedReport sealed) {
        Seal seal = sealed.seal();
        return new SealView(sealed.position(), seal.title(), seal.text(), seal.digest(), seal.previousDigest(), sealed.ledgerDigest(),
                sealed.opinion(), seal.signedBy(), sealed.signerName(), seal.signedAt(), sealed.signedOn(), sealed.invalidatedAt(),
                sealed.invalidatedReason(), seal.manifest(), seal.signature(),
                sealed.invalidatedAt() == null ? inspection.all(sealed) : inspection.ofRecord(sealed));
    }
}
