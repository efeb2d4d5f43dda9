package org.qianfa.figures.application;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qianfa.drafting.ReportView;
import org.qianfa.figures.FigureOrigins;
import org.qianfa.figures.FigureSource.Count;
import org.qianfa.figures.FigureView;
import org.qianfa.figures.domain.Figure;
import org.qianfa.figures.persistence.Origins.Kept;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class FigureOriginsService implements FigureOrigins {

    private final FigureDesk desk;
    private final Sources sources;
    private final FigureViews views;

    FigureOriginsService(FigureDesk desk, Sources sources, FigureViews views) {
        this.desk = desk;
        this.sources = sources;
        this.views = views;
    }

    @Override
    public List<Offer> offers(Actor reader, long reportId) {
        ReportView report = desk.readable(reader, reportId);
        Map<String, Figure> ledger = sources.byName(reportId);
        return sources.counts(report).stream().map(count -> new Offer(count, view(ledger.get(count.name())))).toList();
    }

    @Override
    public Optional<Origin> origin(Actor reader, long figureId) {
        ReportView report = desk.reportOf(reader, figureId);
        return sources.origin(figureId).map(kept -> {
            Count now = sources.byKey(report).get(kept.key());
            return new Origin(figureId, kept.key(), kept.evidence(), kept.address(), kept.counted(), kept.countedAt(),
                    now == null ? null : now.value(), differs(desk.figure(figureId), now), sources.mayOpen(reader, report.unitId(), kept.key()));
        });
    }

    @Override
    public List<FigureView> outdated(Actor reader, long reportId) {
        ReportView report = desk.readable(reader, reportId);
        List<Kept> kept = sources.ofReport(reportId);
        if (kept.isEmpty()) {
            return List.of();
        }
        Map<String, Count> counts = sources.byKey(report);
        return kept.stream().filter(origin -> differs(desk.figure(origin.figureId()), counts.get(origin.key())))
                .map(origin -> view(desk.figure(origin.figureId()))).toList();
    }

    private FigureView view(Figure figure) {
        return figure == null ? null : views.of(figure);
    }

    private static boolean differs(Figure figure, Count now) {
        BigDecimal value = figure.getValue();
        return now != null && (value == null || value.compareTo(now.value()) != 0);
    }
}
