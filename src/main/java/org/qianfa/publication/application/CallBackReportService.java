package org.qianfa.publication.application;

import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.Reports;
import org.qianfa.publication.domain.Release;
import org.qianfa.publication.persistence.Releases;
import org.qianfa.shared.Actor;
import org.qianfa.shared.OutOfStep;
import org.qianfa.shared.Refusal;
import org.qianfa.signoff.CallBackReport;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class CallBackReportService implements CallBackReport {

    private final Reports reports;
    private final Rework rework;
    private final Releases releases;

    CallBackReportService(Reports reports, Rework rework, Releases releases) {
        this.reports = reports;
        this.rework = rework;
        this.releases = releases;
    }

    @Override
    public Effect callBackReport(Actor by, long reportId, String reason) throws Refusal {
        ReportPhase phase = reports.report(reportId).phase();
        return switch (phase) {
            case SIGNED -> stopped(by, reportId, reason);
            case ARCHIVED -> {
                rework.reopen(by, reportId, reason);
                yield Effect.REOPENED;
            }
            case PUBLISHED, WITHHELD -> throw new OutOfStep("report " + reportId + " is " + phase + " and about to be archived");
            default -> Effect.NONE;
        };
    }

    private Effect stopped(Actor by, long reportId, String reason) throws Refusal {
        rework.order(by, reportId, reason);
        releases.findFirstByReportIdOrderByIdDesc(reportId).ifPresent(Release::stop);
        return Effect.STOPPED;
    }
}
