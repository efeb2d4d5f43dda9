package org.qianfa.archive.application;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.qianfa.audit.JournalExtracts.About;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.figures.FigureLedger;
import org.qianfa.figures.FigureView;
import org.qianfa.publication.Corrections;
import org.qianfa.publication.EditionWithdrawals;
import org.qianfa.publication.EditionWithdrawals.WithdrawalView;
import org.qianfa.publication.ReleaseSheets;
import org.qianfa.review.AnnotationView;
import org.qianfa.review.ReadReview;
import org.qianfa.shared.Actor;
import org.qianfa.signoff.Submissions;
import org.springframework.stereotype.Component;

/** Everything that belongs to a report and that the journal speaks of. */
@Component
class ReportSubjects {

    private final FigureLedger figures;
    private final ReadReview reviews;
    private final ReleaseSheets releases;
    private final Corrections corrections;
    private final EditionWithdrawals withdrawals;
    private final Submissions submissions;

    ReportSubjects(FigureLedger figures, ReadReview reviews, ReleaseSheets releases, Corrections corrections, EditionWithdrawals withdrawals,
                   Submissions submissions) {
        this.figures = figures;
        this.reviews = reviews;
        this.releases = releases;
        this.corrections = corrections;
        this.withdrawals = withdrawals;
        this.submissions = submissions;
    }

    List<About> of(Actor by, ReportView report) {
        Set<Long> matters = new TreeSet<>();
        reviews.matters(by, report.id()).forEach(matter -> matters.add(matter.id()));
        reviews.opinions(by, report.id()).stream().map(AnnotationView::matterId).forEach(matters::add);
        return List.of(new About("report", List.of(report.id())),
                new About("section", report.sections().stream().map(SectionView::id).toList()),
                new About("figure", figures.figures(by, report.id(), FigureLedger.Filter.ALL).stream().map(FigureView::id).toList()),
                new About("matter", matters),
                new About("release", releases.allOfReport(by, report.id()).stream().map(ReleaseSheets.Sheet::id).toList()),
                new About("correction", corrections.ofReport(report.id())),
                new About("withdrawal", withdrawals.ofReport(by, report.id()).withdrawals().stream().map(WithdrawalView::id).toList()),
                new About("submission", submissions.ofReport(by, report.id()).stream().map(Submissions.Item::id).toList()));
    }
}
