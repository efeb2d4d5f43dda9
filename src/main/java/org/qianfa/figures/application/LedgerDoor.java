package org.qianfa.figures.application;

import java.util.Optional;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.Reports;
import org.qianfa.figures.LedgerClosed;
import org.qianfa.figures.domain.Figure;
import org.qianfa.figures.domain.Ledger;
import org.qianfa.figures.persistence.LedgerOpening;
import org.qianfa.figures.persistence.Ledgers;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Role;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Lets people to the ledgers of reports they may read; to others what is in them does not exist. */
@Component
class LedgerDoor {

    private final Reports reports;
    private final Ledgers ledgers;
    private final LedgerOpening opening;

    LedgerDoor(Reports reports, Ledgers ledgers, LedgerOpening opening) {
        this.reports = reports;
        this.ledgers = ledgers;
        this.opening = opening;
    }

    ReportView readable(Actor reader, long reportId) {
        return reports.readable(reader, reportId);
    }

    /** @param what what was asked for, which must not show that its report exists */
    ReportView readable(Actor reader, long reportId, String what, long id) {
        try {
            return reports.readable(reader, reportId);
        } catch (NotFound hidden) {
            throw new NotFound(what, id);
        }
    }

    ReportView coordinated(Actor by, long reportId) {
        ReportView report = reports.readable(by, reportId);
        requireCoordinator(by, report);
        return report;
    }

    void requireCoordinator(Actor by, ReportView report) {
        if (!by.holds(Role.COORDINATOR, report.unitId())) {
            throw new NotPermitted("only the coordinator of unit " + report.unitId());
        }
    }

    /** Who may give a figure its value and its evidence. */
    void requireHand(Actor by, ReportView report, Figure figure) {
        if (!by.holds(Role.COORDINATOR, report.unitId()) && !by.holdsInDepartment(Role.DRAFTER, figure.spec().departmentId())
                && !by.holdsInDepartment(Role.DEPARTMENT_HEAD, figure.spec().departmentId())) {
            throw new NotPermitted("only the coordinator and department " + figure.spec().departmentId());
        }
    }

    static boolean closed(ReportView report) {
        return report.phase().compareTo(ReportPhase.SIGNED) >= 0;
    }

    static void requireOpen(ReportView report) throws LedgerClosed {
        if (closed(report)) {
            throw new LedgerClosed(report.phase());
        }
    }

    /** The ledger of the report, opened if there is none; nobody else changes it before this transaction ends. */
    Ledger lock(ReportView report) {
        return ledgers.lock(report.id()).orElseGet(() -> open(report));
    }

    /** For facts about reports, which ask for no one. Nobody else changes it before this transaction ends; empty if the report has none. */
    Optional<Ledger> existing(long reportId) {
        return ledgers.lock(reportId);
    }

    ReportView report(long reportId) {
        return reports.report(reportId);
    }

    /** For the process, which asks for no one. */
    Ledger lock(long reportId) {
        return ledgers.lock(reportId).orElseGet(() -> open(reports.report(reportId)));
    }

    /** Whether the report's process has taken along the requests made so far. */
    static boolean collecting(Ledger ledger, ReportView report) {
        return ledger.isCollecting() || report.phase() != ReportPhase.PLANNED;
    }

    private Ledger open(ReportView report) {
        try {
            opening.open(report.id(), report.unitId(), report.year());
        } catch (DuplicateKeyException openedMeanwhile) {
            return ledgers.lock(report.id()).orElseThrow();
        }
        return ledgers.lock(report.id()).orElseThrow();
    }
}
