package org.qianfa.workflow.standstill;

import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.Reports;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.workflow.SuspendReport;
import org.qianfa.workflow.TaskRefusal.ReportStands;
import org.qianfa.workflow.TaskRefusal.ReportStandsNot;
import org.qianfa.workflow.desk.TaskDesk;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class SuspendReportService implements SuspendReport {

    private final Reports reports;
    private final ReportProcesses processes;
    private final StoppedClocks clocks;
    private final Journal journal;

    SuspendReportService(Reports reports, ReportProcesses processes, StoppedClocks clocks, Journal journal) {
        this.reports = reports;
        this.processes = processes;
        this.clocks = clocks;
        this.journal = journal;
    }

    @Override
    @Transactional(readOnly = true)
    public State state(Actor by, long reportId) {
        return processes.state(report(by, reportId).id());
    }

    @Override
    public void suspend(Actor by, long reportId, String reason) throws Refusal {
        ReportView report = report(by, reportId);
        String why = TaskDesk.requireWord(reason);
        if (processes.state(reportId) != State.RUNNING) {
            throw new ReportStands();
        }
        processes.suspend(reportId);
        clocks.stop(reportId, by, why);
        record(by, "SuspendReport", report, why, null);
    }

    @Override
    public void resume(Actor by, long reportId, String reason) throws Refusal {
        ReportView report = report(by, reportId);
        String why = TaskDesk.requireWord(reason);
        if (processes.state(reportId) != State.SUSPENDED) {
            throw new ReportStandsNot();
        }
        processes.resume(reportId);
        record(by, "ResumeReport", report, why, "dates moved by " + clocks.goOn(reportId) + " working days");
    }

    private ReportView report(Actor by, long reportId) {
        ReportView report = by.holds(Role.SYSTEM_ADMIN) ? reports.report(reportId) : reports.readable(by, reportId);
        if (!by.holds(Role.SYSTEM_ADMIN) && !by.holds(Role.COORDINATOR, report.unitId())) {
            throw new NotPermitted("the coordinator of the unit or a system administrator");
        }
        return report;
    }

    private void record(Actor by, String action, ReportView report, String why, String details) {
        journal.record(by, action, new Journal.Subject("report", report.id(), report.unitId()), why, details);
    }
}
