package org.qianfa.signoff.application;

import java.util.Set;
import java.util.stream.Collectors;
import org.qianfa.drafting.HoldReport;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.Reports;
import org.qianfa.people.Directory;
import org.qianfa.people.Person;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Role;
import org.qianfa.signoff.ReportNotUnderReview;
import org.springframework.stereotype.Component;

/** Lays a report before the person who decides, after asking who that is. */
@Component
class Docket {

    private final Reports reports;
    private final Directory directory;
    private final HoldReport holding;

    Docket(Reports reports, Directory directory, HoldReport holding) {
        this.reports = reports;
        this.directory = directory;
        this.holding = holding;
    }

    /** For what two people must not do at once: nobody else holds the report before this transaction ends. Read it afterwards. */
    void hold(long reportId) {
        holding.hold(reportId);
    }

    /** The report, for who holds the role in its unit. */
    ReportView forRole(Actor by, long reportId, Role role) {
        ReportView report = reports.readable(by, reportId);
        if (!by.holds(role, report.unitId())) {
            throw new NotPermitted(role + " of the report's unit only");
        }
        return report;
    }

    /** The report, if it also waits for decisions. */
    ReportView forDecision(Actor by, long reportId, Role role) throws ReportNotUnderReview {
        ReportView report = forRole(by, reportId, role);
        if (report.phase() != ReportPhase.UNDER_REVIEW) {
            throw new ReportNotUnderReview(report.phase());
        }
        return report;
    }

    ReportView forReader(Actor by, long reportId) {
        return reports.readable(by, reportId);
    }

    /** Names of those who may only speak last in the unit's discussions. */
    Set<String> chiefs(long unitId) {
        return directory.holding(Role.FIRST_RESPONSIBLE, unitId).stream().map(Person::displayName).collect(Collectors.toSet());
    }

    /** Whether the person wrote on the report, or was to. */
    boolean drafted(Actor person, ReportView report) {
        return reports.workedOn(report.id(), person.id());
    }
}
