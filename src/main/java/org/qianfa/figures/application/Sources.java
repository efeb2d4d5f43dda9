package org.qianfa.figures.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qianfa.drafting.ReportView;
import org.qianfa.figures.FigureSource;
import org.qianfa.figures.FigureSource.Count;
import org.qianfa.figures.domain.Figure;
import org.qianfa.figures.persistence.Figures;
import org.qianfa.figures.persistence.Origins;
import org.qianfa.figures.persistence.Origins.Kept;
import org.qianfa.shared.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The registers of the house, and what was taken from them. */
@Component
class Sources {

    private final ObjectProvider<FigureSource> sources;
    private final Origins origins;
    private final Figures figures;

    Sources(ObjectProvider<FigureSource> sources, Origins origins, Figures figures) {
        this.sources = sources;
        this.origins = origins;
        this.figures = figures;
    }

    List<Count> counts(ReportView report) {
        return sources.orderedStream().flatMap(source -> source.counts(report.unitId(), report.year()).stream()).toList();
    }

    Map<String, Count> byKey(ReportView report) {
        return counts(report).stream().collect(Collectors.toMap(Count::key, Function.identity(), (first, second) -> first));
    }

    boolean mayOpen(Actor reader, long unitId, String key) {
        return sources.stream().anyMatch(source -> source.knows(key) && source.mayOpen(reader, unitId));
    }

    Optional<Kept> origin(long figureId) {
        return origins.find(figureId);
    }

    List<Kept> ofReport(long reportId) {
        return origins.ofReport(reportId);
    }

    Map<String, Figure> byName(long reportId) {
        return figures.findByReportIdOrderByNumber(reportId).stream().collect(Collectors.toMap(Figure::getName, Function.identity()));
    }
}
