package org.qianfa.signoff.application;

import java.time.Clock;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.qianfa.shared.Refusal;
import org.qianfa.signoff.ReceiveSubmission;
import org.qianfa.signoff.domain.ReceivedReport;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ReceiveSubmissionService implements ReceiveSubmission {

    private final IncomingTray tray;
    private final Journal journal;
    private final Clock clock;

    ReceiveSubmissionService(IncomingTray tray, Journal journal, Clock clock) {
        this.tray = tray;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void receiveSubmission(Actor by, long submissionId) throws Refusal {
        ReceivedReport report = tray.submission(by, submissionId);
        report.receive(by, clock.instant());
        journal.record(by, "ReceiveSubmission", new Journal.Subject("submission", submissionId, report.fromUnitId()), null, report.documentNumber());
    }
}
