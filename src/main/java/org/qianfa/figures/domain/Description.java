package org.qianfa.figures.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.qianfa.figures.FigureSpec;

/** What a figure is, as it is kept: a {@link FigureSpec} without the name. */
@Embeddable
public record Description(String unit, String period, long departmentId, String definition,
                          @Column(precision = 30, scale = 8) BigDecimal lastYear, String formula, Integer digits) {

    static Description of(FigureSpec spec) {
        return new Description(spec.unit(), spec.period(), spec.departmentId(), spec.definition(), spec.lastYear(), spec.formula(),
                spec.digits());
    }

    FigureSpec spec(String name) {
        return new FigureSpec(name, unit, period, departmentId, definition, FigureNumber.plain(lastYear), formula, digits);
    }
}
