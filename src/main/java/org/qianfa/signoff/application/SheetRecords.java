package org.qianfa.signoff.application;

import java.util.List;
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

    SheetRecords(Discussions discussions, SealedReports seals) {
        this.discussions = discussions;
        this.seals = seals;
    }

    List<MinutesView> minutes(long reportId) {
        return discussions.findByReportIdOrderById(reportId).stream().map(Discussion::view).toList();
    }

    List<SealView> seals(long reportId) {
        return seals.findByReportIdOrderByIdDesc(reportId).stream().map(SealedReport::view).toList();
    }
}
