package org.qianfa.review.application;

import java.util.List;
import java.util.Map;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.Reports;
import org.qianfa.review.AnnotationView;
import org.qianfa.review.AnnotationView.Place;
import org.qianfa.review.AnnotationView.Placed;
import org.qianfa.review.AnnotationView.ThreadEntry;
import org.qianfa.review.OpinionView;
import org.qianfa.review.domain.Opinion;
import org.qianfa.review.domain.Placement;
import org.qianfa.review.domain.WordsKept;
import org.qianfa.review.persistence.OpinionEntries;
import org.springframework.stereotype.Component;

/** Puts opinions on the text as it is now, in its order. */
@Component
class PlacedOpinions {

    private final Reports reports;
    private final OpinionEntries entries;
    private final OpinionViews views;

    PlacedOpinions(Reports reports, OpinionEntries entries, OpinionViews views) {
        this.reports = reports;
        this.entries = entries;
        this.views = views;
    }

    List<AnnotationView> onText(long reportId, List<Opinion> opinions) {
        ReportView report = reports.report(reportId);
        Map<Long, List<ThreadEntry>> threads = entries.threads(opinions.stream().map(Opinion::getId).toList());
        return TextOrder.sorted(opinions, report).stream().map(o -> {
            Spot spot = spot(o, report);
            return views.annotation(o, spot.place(), spot.kept(o), threads.getOrDefault(o.getId(), List.of()));
        }).toList();
    }

    /** As other modules see them. */
    List<OpinionView> ledger(long reportId, List<Opinion> opinions) {
        ReportView report = reports.report(reportId);
        return TextOrder.sorted(opinions, report).stream().map(o -> views.opinion(o, spot(o, report).kept(o))).toList();
    }

    /** Where an opinion stands now. */
    static Spot spot(Opinion opinion, ReportView report) {
        if (opinion.getAnchor() == null) {
            return new Spot(new Place(Placed.SAME, 0, 0), null);
        }
        return report.sections().stream().filter(s -> opinion.isOnSection(s.id())).findFirst()
                .map(s -> new Spot(Placement.of(opinion.getAnchor(), s.revisionId(), s.text()), s.text()))
                .orElse(new Spot(new Place(Placed.LOST, -1, -1), null));
    }

    /** @param text of the section, {@code null} if there is none */
    record Spot(Place place, String text) {

        private boolean kept(Opinion opinion) {
            return WordsKept.by(opinion.getAnswer(), opinion.getAnchor(), place, text);
        }
    }
}
