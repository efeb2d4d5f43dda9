package org.qianfa.signoff.application;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.qianfa.drafting.Reports;
import org.qianfa.people.Directory;
import org.qianfa.shared.Actor;
import org.qianfa.signoff.Seals;
import org.qianfa.signoff.SubmissionState;
import org.qianfa.signoff.Submissions;
import org.qianfa.signoff.domain.ReceivedReport;
import org.qianfa.signoff.persistence.ReceivedReports;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class SubmissionsQuery implements Submissions {

    private static final int MOST = 100;

    private final ReceivedReports received;
    private final IncomingTray tray;
    private final Reports reports;
    private final Seals seals;
    private final Directory directory;

    SubmissionsQuery(ReceivedReports received, IncomingTray tray, Reports reports, Seals seals, Directory directory) {
        this.received = received;
        this.tray = tray;
        this.reports = reports;
        this.seals = seals;
        this.directory = directory;
    }

    @Override
    public Listing submissions(Actor reader, Query query) {
        Set<Long> units = IncomingTray.units(reader);
        if (units.isEmpty()) {
            return new Listing(List.of(), null);
        }
        int size = Math.max(1, Math.min(query.size(), MOST));
        Set<SubmissionState> states = query.open() ? EnumSet.of(SubmissionState.DELIVERED, SubmissionState.RECEIVED) : EnumSet.allOf(SubmissionState.class);
        List<Item> found = received.items(units, states, !query.open(), query.after() <= 0 ? Long.MAX_VALUE : query.after(), Limit.of(size + 1));
        List<Item> page = found.subList(0, Math.min(size, found.size()));
        return new Listing(page, found.size() > size ? page.get(size - 1).id() : null);
    }

    @Override
    public Submission submission(Actor reader, long submissionId) {
        ReceivedReport report = tray.submission(reader, submissionId);
        boolean sealed = seals.seal(report.reportId(), report.digest()).filter(seal -> seal.text().equals(report.text())).isPresent();
        return new Submission(report.item(), directory.unit(report.fromUnitId()).name(), report.text(), report.digest(),
                received.existsByReportIdAndIdGreaterThan(report.reportId(), submissionId), sealed);
    }

    @Override
    public List<Item> ofReport(Actor reader, long reportId) {
        reports.readable(reader, reportId);
        return received.ofReport(reportId);
    }
}
