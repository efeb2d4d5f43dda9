package org.qianfa.drafting.application;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.cycle.CarryOver;
import org.qianfa.cycle.ContentElement;
import org.qianfa.drafting.CarryProblems;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.Reports;
import org.qianfa.shared.Journal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class CarryProblemsService implements CarryProblems {

    private final Reports reports;
    private final CarryOver carryOver;
    private final Journal journal;

    CarryProblemsService(Reports reports, CarryOver carryOver, Journal journal) {
        this.reports = reports;
        this.carryOver = carryOver;
        this.journal = journal;
    }

    @Override
    public void carryProblems(long reportId) {
        ReportView report = reports.report(reportId);
        String problems = String.join("\n", problems(report.sections()));
        if (problems.isEmpty()) {
            return;
        }
        carryOver.carryOver(report.unitId(), report.year(), problems);
        journal.record(null, "CarryProblems", new Journal.Subject("report", reportId, report.unitId()), null,
                problems.length() + " characters");
    }

    /** A sub-section without an element of its own speaks of what its section speaks of. */
    private static List<String> problems(List<SectionView> sections) {
        List<String> problems = new ArrayList<>();
        ContentElement current = null;
        for (SectionView section : sections) {
            if (section.element() != null || section.level() < 2) {
                current = section.element();
            }
            if (current == ContentElement.SHORTCOMINGS_AND_CAUSES && !section.text().isEmpty()) {
                problems.add(section.text());
            }
        }
        return problems;
    }
}
