package org.qianfa.review.application;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.Reports;
import org.qianfa.review.AnnotationView;
import org.qianfa.review.AnnotationView.Place;
import org.qianfa.review.AnnotationView.Placed;
import org.qianfa.review.domain.Opinion;
import org.qianfa.review.domain.Placement;
import org.springframework.stereotype.Component;

/** Puts opinions on the text as it is now, in its order. */
@Component
class PlacedOpinions {

    private final Reports reports;
    private final OpinionViews views;

    PlacedOpinions(Reports reports, OpinionViews views) {
        this.reports = reports;
        this.views = views;
    }

    List<AnnotationView> onText(long reportId, List<Opinion> opinions) {
        ReportView report = reports.report(reportId);
        Map<Long, SectionView> sections = report.sections().stream().collect(Collectors.toMap(SectionView::id, Function.identity()));
        return TextOrder.sorted(opinions, report).stream()
                .map(o -> views.annotation(o, place(o, sections.get(o.getAnchor().sectionId())))).toList();
    }

    private Place place(Opinion opinion, SectionView section) {
        return section == null ? new Place(Placed.LOST, -1, -1)
                : Placement.of(opinion.getAnchor(), section.revisionId(), section.text());
    }
}
