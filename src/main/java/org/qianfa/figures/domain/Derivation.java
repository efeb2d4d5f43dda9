package org.qianfa.figures.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import org.qianfa.figures.FigureState;
import org.qianfa.figures.FormulaProblem;
import org.qianfa.figures.domain.Term.Reference;
import org.qianfa.figures.domain.Term.Undetermined;

/**
 * Computes derived figures from the values of now. A derived figure is as far as the least of what it follows from:
 * confirmed when all of that is.
 */
final class Derivation {

    private final FigureBook book;
    private final Map<String, Outcome> known = new HashMap<>();

    Derivation(FigureBook book) {
        this.book = book;
    }

    Outcome of(Figure derived) {
        Outcome outcome = known.get(derived.getName());
        if (outcome == null) {
            outcome = of(FigureBook.kept(derived.spec().formula()), derived.spec().unit());
            known.put(derived.getName(), outcome);
        }
        return outcome;
    }

    Outcome of(Formula formula, String unit) {
        FigureState state = formula.references().stream().map(this::stateOf).min(Enum::compareTo).orElse(FigureState.CONFIRMED);
        try {
            BigDecimal value = formula.value(this::valueOf).multiply(Ratio.of(unit), Term.PRECISION);
            return FigureNumber.fits(value.setScale(FigureNumber.DECIMALS, RoundingMode.HALF_UP)) ? new Outcome(value, state, null)
                    : new Outcome(null, FigureState.REQUESTED, FormulaProblem.OUT_OF_RANGE);
        } catch (Undetermined e) {
            return new Outcome(null, FigureState.REQUESTED, e.problem());
        }
    }

    private BigDecimal valueOf(Reference reference) throws Undetermined {
        Figure figure = book.find(reference.name()).orElseThrow(() -> new Undetermined(FormulaProblem.INPUT_MISSING));
        BigDecimal value = reference.lastYear() ? figure.spec().lastYear() : figure.derived() ? of(figure).value() : figure.getValue();
        if (value == null) {
            boolean zero = !reference.lastYear() && figure.derived() && of(figure).problem() == FormulaProblem.DIVISION_BY_ZERO;
            throw new Undetermined(zero ? FormulaProblem.DIVISION_BY_ZERO : FormulaProblem.INPUT_MISSING);
        }
        return value.divide(Ratio.of(figure.spec().unit()), Term.PRECISION);
    }

    private FigureState stateOf(Reference reference) {
        if (reference.lastYear()) {
            return FigureState.CONFIRMED;
        }
        return book.find(reference.name()).map(f -> f.derived() ? of(f).state() : f.getState()).orElse(FigureState.REQUESTED);
    }

    /** @param value not yet rounded; {@code null} with a problem */
    record Outcome(BigDecimal value, FigureState state, FormulaProblem problem) {
    }
}
