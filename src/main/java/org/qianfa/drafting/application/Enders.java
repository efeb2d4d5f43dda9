package org.qianfa.drafting.application;

import org.qianfa.drafting.domain.Report;
import org.qianfa.drafting.persistence.StoredReports;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Component;

/** Hands reports to those who may end them or begin them anew: the coordinator of the unit, and system administrators, who read none. */
@Component
class Enders {

    private final Admission admission;
    private final StoredReports reports;

    Enders(Admission admission, StoredReports reports) {
        this.admission = admission;
        this.reports = reports;
    }

    /** Nobody else changes the report before this transaction ends. */
    Report locked(Actor by, long reportId) {
        if (administrates(by)) {
            return reports.lock(reportId).orElseThrow(() -> new NotFound("report", reportId));
        }
        return requireCoordinator(by, admission.locked(by, reportId));
    }

    Report readable(Actor by, long reportId) {
        if (administrates(by)) {
            return reports.findById(reportId).orElseThrow(() -> new NotFound("report", reportId));
        }
        return admission.readable(by, reportId);
    }

    Report requireCoordinator(Actor by, Report report) {
        if (!administrates(by) && !admission.coordinates(by, report)) {
            throw new NotPermitted("the coordinator of the unit or a system administrator");
        }
        return report;
    }

    static boolean administrates(Actor by) {
        return by.holds(Role.SYSTEM_ADMIN);
    }
}
