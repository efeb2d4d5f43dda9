package org.qianfa.figures.web;

import java.math.BigDecimal;
import org.qianfa.figures.FigureFlawed;
import org.qianfa.figures.FigureSpec;
import org.qianfa.figures.FigureView;
import org.qianfa.figures.Flaw;
import org.qianfa.figures.domain.FigureNumber;

/** What a person typed about a figure; kept as typed until it is accepted. */
record FigureForm(String name, String unit, String period, Long departmentId, String definition, String lastYear, String formula,
                  String digits, String value, String reason) {

    private static final FigureForm EMPTY = new FigureForm("", "", "", null, "", "", "", "", "", "");

    static FigureForm empty() {
        return EMPTY;
    }

    static FigureForm of(FigureView figure) {
        FigureSpec spec = figure.spec();
        return new FigureForm(spec.name(), spec.unit(), spec.period(), spec.departmentId(), spec.definition(),
                FigureNumber.text(spec.lastYear()), spec.formula(), spec.digits() == null ? "" : spec.digits().toString(),
                FigureNumber.text(figure.value()), "");
    }

    FigureSpec toSpec() throws FigureFlawed {
        return new FigureSpec(name, unit, period, departmentId == null ? 0 : departmentId, definition, FigureNumber.parse(lastYear),
                formula, decimals());
    }

    BigDecimal toValue() throws FigureFlawed {
        return FigureNumber.parse(value);
    }

    private Integer decimals() throws FigureFlawed {
        BigDecimal typed = FigureNumber.parse(digits);
        if (typed == null) {
            return null;
        }
        if (typed.scale() > 0 || typed.abs().compareTo(BigDecimal.TEN) > 0) {
            throw new FigureFlawed(Flaw.DIGITS_OUT_OF_RANGE, name);
        }
        return typed.intValueExact();
    }
}
