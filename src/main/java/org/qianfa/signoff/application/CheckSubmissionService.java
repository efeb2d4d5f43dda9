package org.qianfa.signoff.application;

import java.time.Clock;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.qianfa.shared.Refusal;
import org.qianfa.signoff.CallBackReport;
import org.qianfa.signoff.CheckSubmission;
import org.qianfa.signoff.SubmissionReturned;
import org.qianfa.signoff.domain.ReceivedReport;
import org.qianfa.signoff.persistence.ReceivedReports;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class CheckSubmissionService implements CheckSubmission {

    private final IncomingTray tray;
    private final ReceivedReports received;
    private final CallBackReport callBack;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CheckSubmissionService(IncomingTray tray, ReceivedReports received, CallBackReport callBack, Journal journal, ApplicationEventPublisher events,
                           Clock clock) {
        this.tray = tray;
        this.received = received;
        this.callBack = callBack;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void checkSubmission(Actor by, long submissionId, Outcome outcome) throws Refusal {
        ReceivedReport report = tray.submission(by, submissionId);
        report.checkOutcome(outcome);
        if (received.existsByReportIdAndIdGreaterThan(report.reportId(), submissionId)) {
            throw new SubmissionReplaced();
        }
        CallBackReport.Effect effect = outcome.accepted() ? null : callBack.callBackReport(by, report.reportId(), "上级退回：" + outcome.reason());
        report.checked(by, outcome, clock.instant());
        journal.record(by, "CheckSubmission", new Journal.Subject("submission", submissionId, report.fromUnitId()), outcome.reason(),
                report.documentNumber() + (outcome.accepted() ? " accepted" : " returned, " + effect));
        if (effect != null) {
            events.publishEvent(new SubmissionReturned(by, submissionId, report.reportId(), report.fromUnitId(), effect));
        }
    }
}
