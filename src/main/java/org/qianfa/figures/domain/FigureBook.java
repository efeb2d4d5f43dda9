package org.qianfa.figures.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qianfa.figures.FigureFlawed;
import org.qianfa.figures.FigureSpec;
import org.qianfa.figures.Flaw;
import org.qianfa.figures.FormulaDividesByZero;
import org.qianfa.figures.FormulaFlawed;
import org.qianfa.figures.FormulaNamesUnknown;
import org.qianfa.figures.FormulaProblem;
import org.qianfa.figures.FormulaRunsInCircle;
import org.qianfa.figures.domain.Term.Reference;
import org.qianfa.shared.Refusal;

/** All figures of one ledger, to be looked up by name or code, with the rules that hold between them. */
public final class FigureBook {

    private final Map<String, Figure> byName = new LinkedHashMap<>();
    private final Map<String, Figure> byCode = new LinkedHashMap<>();

    public FigureBook(Collection<Figure> figures) {
        figures.forEach(this::enter);
    }

    public void enter(Figure figure) {
        byName.put(figure.getName(), figure);
        byCode.put(figure.code(), figure);
    }

    public Optional<Figure> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public Stream<String> namesOfUnit(String unit) {
        return byName.values().stream().filter(figure -> figure.spec().unit().equals(unit)).map(Figure::getName);
    }

    /** Names win over codes: who calls a figure F1 means that one. */
    Optional<Figure> find(String nameOrCode) {
        return named(nameOrCode).or(() -> Optional.ofNullable(byCode.get(nameOrCode)));
    }

    /** Names of the figures whose formulas speak of this one, its value of last year included. */
    public List<String> builtOn(Figure figure) {
        return byName.values().stream().filter(other -> other != figure && other.derived())
                .filter(other -> kept(other.spec().formula()).references().stream()
                        .anyMatch(reference -> find(reference.name()).filter(found -> found == figure).isPresent()))
                .map(Figure::getName).toList();
    }

    public void requireFree(String name) throws FigureFlawed {
        if (byName.containsKey(name)) {
            throw new FigureFlawed(Flaw.NAME_TAKEN, name);
        }
    }

    /** A copy to try things out in. */
    public FigureBook trial() {
        FigureBook trial = new FigureBook(List.of());
        byName.values().forEach(figure -> trial.imagine(figure.spec()));
        byCode.forEach((code, figure) -> trial.byCode.put(code, trial.byName.get(figure.getName())));
        return trial;
    }

    /** Enters what a figure would be, without a value. */
    public void imagine(FigureSpec spec) {
        byName.put(spec.name(), new Figure(0, 0, spec));
    }

    /** The formula is {@link #requireGrounded grounded} and divides by no zero with the values of now. */
    public void requireSound(FigureSpec spec) throws Refusal {
        requireGrounded(spec);
        if (spec.derived() && new Derivation(this).of(Formula.parse(spec.formula()), spec.unit()).problem() == FormulaProblem.DIVISION_BY_ZERO) {
            throw new FormulaDividesByZero(spec.formula());
        }
    }

    /** The formula speaks of figures of this ledger only and does not lead back to its own figure. */
    public void requireGrounded(FigureSpec spec) throws Refusal {
        if (!spec.derived()) {
            return;
        }
        Formula formula = Formula.parse(spec.formula());
        List<String> unknown = formula.references().stream().map(Reference::name)
                .filter(name -> !name.equals(spec.name()) && find(name).isEmpty()).distinct().toList();
        if (!unknown.isEmpty()) {
            throw new FormulaNamesUnknown(unknown);
        }
        requireNoWayBack(formula, List.of(spec.name()), new HashSet<>());
    }

    /** Last year's values come from elsewhere, so a figure may well follow from its own. */
    private void requireNoWayBack(Formula formula, List<String> way, Set<String> seen) throws Refusal {
        for (Reference reference : formula.references()) {
            String name = find(reference.name()).map(Figure::getName).orElse(reference.name());
            List<String> further = new ArrayList<>(way);
            further.add(name);
            if (!reference.lastYear() && name.equals(way.get(0))) {
                throw new FormulaRunsInCircle(further);
            }
            Figure next = byName.get(name);
            if (!reference.lastYear() && next != null && next.derived() && seen.add(name)) {
                requireNoWayBack(kept(next.spec().formula()), further, seen);
            }
        }
    }

    /** Computes all derived figures anew. @return those that changed, with the value of before */
    public Map<Figure, BigDecimal> recompute() {
        Map<Figure, BigDecimal> changed = new LinkedHashMap<>();
        Derivation derivation = new Derivation(this);
        for (Figure figure : byName.values()) {
            if (figure.derived()) {
                BigDecimal before = figure.getValue();
                Derivation.Outcome outcome = derivation.of(figure);
                if (figure.derive(outcome.value(), outcome.state(), outcome.problem())) {
                    changed.put(figure, before);
                }
            }
        }
        return changed;
    }

    /** Formulas are parsed before they are kept, so one that is kept is one. */
    static Formula kept(String formula) {
        try {
            return Formula.parse(formula);
        } catch (FormulaFlawed e) {
            throw new IllegalStateException(e);
        }
    }
}
