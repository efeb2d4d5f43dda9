package org.qianfa.problems.application;

import java.util.Comparator;
import java.util.List;
import org.qianfa.drafting.CoDrafting;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.Reports;
import org.qianfa.problems.ImprovementChapter;
import org.qianfa.problems.ProblemRegister.Tally;
import org.qianfa.problems.domain.ChapterPlace;
import org.qianfa.problems.domain.ChapterText;
import org.qianfa.problems.domain.Problem;
import org.qianfa.problems.domain.Rectification;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class ImprovementChapterService implements ImprovementChapter {

    private final Reports reports;
    private final CoDrafting coDrafting;
    private final YearsProblems years;

    ImprovementChapterService(Reports reports, CoDrafting coDrafting, YearsProblems years) {
        this.reports = reports;
        this.coDrafting = coDrafting;
        this.years = years;
    }

    @Override
    public Proposal chapter(Actor reader, long reportId) {
        ReportView report = reports.readable(reader, reportId);
        int year = report.year() - 1;
        List<Problem> named = years.of(report.unitId(), year);
        Tally tally = Rectification.tally(named.stream().map(Problem::state).toList());
        List<SectionView> open = report.sections().stream().filter(s -> coDrafting.mayWrite(reader, s.id())).toList();
        List<Place> places = open.stream().map(s -> new Place(s.id(), s.heading(), ChapterPlace.fits(s.heading())))
                .sorted(Comparator.comparing(place -> !place.fitting())).toList();
        return new Proposal(year, report.unitId(), ChapterText.of(year, level(report), years.told(named.stream().filter(p -> p.state().counted()).toList()),
                years.told(years.openBefore(report.unitId(), year))), Rectification.rate(tally), tally.proposed(), places);
    }

    /** Of the chapter's heading in this report, 1 if it has none. */
    private static int level(ReportView report) {
        return report.sections().stream().filter(s -> ChapterPlace.fits(s.heading())).map(SectionView::level).findFirst().orElse(1);
    }
}
