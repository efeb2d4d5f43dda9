package org.qianfa.drafting.application;

import java.util.List;
import org.qianfa.cycle.CarryOver;
import org.qianfa.cycle.ContentElement;
import org.qianfa.drafting.CarryProblems;
import org.qianfa.drafting.ProblemKeeper;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.Reports;
import org.qianfa.shared.Journal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class CarryProblemsService implements CarryProblems {

    private final Reports reports;
    private final CarryOver carryOver;
    private final Journal journal;
    private final ObjectProvider<ProblemKeeper> keepers;

    CarryProblemsService(Reports reports, CarryOver carryOver, Journal journal, ObjectProvider<ProblemKeeper> keepers) {
        this.reports = reports;
        this.carryOver = carryOver;
        this.journal = journal;
        this.keepers = keepers;
    }

    @Override
    public void carryProblems(long reportId) {
        ReportView report = reports.report(reportId);
        String problems = String.join("\n", problems(report));
        if (problems.isEmpty()) {
            return;
        }
        carryOver.carryOver(report.unitId(), report.year(), problems);
        journal.record(null, "CarryProblems", new Journal.Subject("report", reportId, report.unitId()), null,
                problems.length() + " characters");
        keepers.forEach(keeper -> keeper.takeOver(reportId));
    }

    private static List<String> problems(ReportView report) {
        return report.sections().stream().filter(s -> report.elementOf(s) == ContentElement.SHORTCOMINGS_AND_CAUSES)
                .map(SectionView::text).filter(text -> !text.isEmpty()).toList();
    }
}
