package org.qianfa.cockpit.application;

import org.qianfa.cockpit.persistence.WatchedReports;
import org.qianfa.drafting.Reports;
import org.springframework.stereotype.Component;

/** Reports are watched from the first that is heard of them. */
@Component
class KnownReports {

    private final WatchedReports watched;
    private final Reports reports;

    KnownReports(WatchedReports watched, Reports reports) {
        this.watched = watched;
        this.reports = reports;
    }

    void know(long reportId) {
        if (!watched.known(reportId)) {
            watched.add(reports.report(reportId));
        }
    }
}
