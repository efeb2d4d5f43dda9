package org.qianfa.figures.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qianfa.figures.FigureView;
import org.qianfa.figures.domain.Figure;
import org.qianfa.figures.persistence.Figures;
import org.qianfa.figures.persistence.Figures.Tally;
import org.springframework.stereotype.Component;

/** Shows figures with the counts of their uses and their evidence. */
@Component
class FigureViews {

    private final Figures figures;

    FigureViews(Figures figures) {
        this.figures = figures;
    }

    /** @param shown all of one report */
    List<FigureView> of(Collection<Figure> shown) {
        if (shown.isEmpty()) {
            return List.of();
        }
        Map<Long, Tally> tallies = figures.tallies(shown.iterator().next().getReportId()).stream()
                .collect(Collectors.toMap(Tally::getFigureId, Function.identity()));
        return shown.stream().map(f -> f.view(tallies.get(f.getId()).getUses(), tallies.get(f.getId()).getEvidence())).toList();
    }

    FigureView of(Figure figure) {
        return of(List.of(figure)).get(0);
    }
}
