package org.qianfa.figures.application;

import java.math.BigDecimal;
import java.util.List;
import org.qianfa.figures.FigureSpec;
import org.qianfa.figures.domain.Figure;
import org.qianfa.figures.domain.Ledger;
import org.qianfa.figures.persistence.Figures;
import org.qianfa.figures.persistence.Ledgers;
import org.springframework.stereotype.Component;

/** What the unit's ledger of the year before says. */
@Component
class Precedent {

    private final Ledgers ledgers;
    private final Figures figures;

    Precedent(Ledgers ledgers, Figures figures) {
        this.ledgers = ledgers;
        this.figures = figures;
    }

    /** The description with last year's value filled in, unless it states one or there is none. */
    FigureSpec completed(FigureSpec spec, Ledger ledger) {
        return spec.lastYear() == null ? spec.withLastYear(value(ledger, spec.name())) : spec;
    }

    List<Figure> figures(long unitId, int year) {
        return ledgers.findFirstByUnitIdAndYearOrderByReportIdDesc(unitId, year - 1)
                .map(before -> figures.findByReportIdOrderByNumber(before.getReportId())).orElse(List.of());
    }

    private BigDecimal value(Ledger ledger, String name) {
        return figures(ledger.getUnitId(), ledger.getYear()).stream().filter(f -> f.getName().equals(name))
                .map(Figure::getValue).filter(v -> v != null).findFirst().orElse(null);
    }
}
