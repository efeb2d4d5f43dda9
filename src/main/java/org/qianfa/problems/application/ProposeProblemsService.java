package org.qianfa.problems.application;

import org.qianfa.drafting.ProblemKeeper;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.Reports;
import org.qianfa.problems.ProposeProblems;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ProposeProblemsService implements ProposeProblems, ProblemKeeper {

    private final Reports reports;
    private final ProblemDoor door;
    private final Proposals proposals;

    ProposeProblemsService(Reports reports, ProblemDoor door, Proposals proposals) {
        this.reports = reports;
        this.door = door;
        this.proposals = proposals;
    }

    @Override
    public int proposeProblems(Actor by, long reportId) {
        ReportView report = reports.readable(by, reportId);
        door.requireKeeper(by, report.unitId());
        return proposals.propose(by, report);
    }

    @Override
    public void takeOver(long reportId) {
        proposals.propose(null, reports.report(reportId));
    }
}
