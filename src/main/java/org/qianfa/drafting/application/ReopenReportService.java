package org.qianfa.drafting.application;

import java.time.Clock;
import java.time.LocalDate;
import org.qianfa.drafting.ReopenReport;
import org.qianfa.drafting.domain.Report;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ReopenReportService implements ReopenReport {

    private final Admission admission;
    private final Chronicle chronicle;
    private final Clock clock;

    ReopenReportService(Admission admission, Chronicle chronicle, Clock clock) {
        this.admission = admission;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    @Override
    public void reopenReport(Actor by, long reportId, String reason) throws Refusal {
        Report report = admission.locked(by, reportId);
        report.reopen(reason, LocalDate.now(clock));
        chronicle.onReport(by, "ReopenReport", report, reason, null);
    }
}
