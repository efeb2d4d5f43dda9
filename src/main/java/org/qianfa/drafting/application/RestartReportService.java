package org.qianfa.drafting.application;

import java.util.List;
import org.qianfa.drafting.PlaceTaken;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.ReportRestarted;
import org.qianfa.drafting.RestartReport;
import org.qianfa.drafting.ReturnOrder;
import org.qianfa.drafting.TextTooLong;
import org.qianfa.drafting.domain.Report;
import org.qianfa.drafting.domain.Section;
import org.qianfa.drafting.domain.StartingText;
import org.qianfa.drafting.persistence.StartingTexts;
import org.qianfa.drafting.persistence.StoredReports;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class RestartReportService implements RestartReport {

    private final Enders enders;
    private final StoredReports reports;
    private final StartingTexts startingTexts;
    private final Chronicle chronicle;

    RestartReportService(Enders enders, StoredReports reports, StartingTexts startingTexts, Chronicle chronicle) {
        this.enders = enders;
        this.reports = reports;
        this.startingTexts = startingTexts;
        this.chronicle = chronicle;
    }

    @Override
    public long restart(Actor by, long reportId, String reason) throws Refusal {
        Report terminated = enders.locked(by, reportId);
        terminated.require(ReportPhase.TERMINATED);
        String why = ReturnOrder.toConsolidation(reason).requiredReason();
        if (reports.idOfRestarted(reportId).isPresent()
                || reports.findByCycleIdAndUnitIdAndEndLiveTrue(terminated.getCycleId(), terminated.getUnitId()).isPresent()) {
            throw new PlaceTaken();
        }
        Report report = reports.save(terminated.anew());
        reports.flush();
        List<Section> before = terminated.getSections();
        for (int i = 0; i < before.size(); i++) {
            bring(by, report.getSections().get(i), before.get(i).getText());
        }
        chronicle.onReport(by, "RestartReport", report, why, "report " + reportId);
        chronicle.announce(new ReportRestarted(by, report.getId(), reportId, report.getCycleId(), why));
        return report.getId();
    }

    private void bring(Actor by, Section section, String text) {
        if (text.isEmpty()) {
            return;
        }
        StartingText start = new StartingText(section.getId());
        try {
            start.bring(text, by.id(), chronicle.now());
        } catch (TextTooLong longerThanItMayBe) {
            throw new IllegalStateException("section " + section.getId() + " was longer than a section may be", longerThanItMayBe);
        }
        startingTexts.saveAndFlush(start);
    }
}
