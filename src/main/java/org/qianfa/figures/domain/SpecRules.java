package org.qianfa.figures.domain;

import org.qianfa.figures.FigureFlawed;
import org.qianfa.figures.FigureSpec;
import org.qianfa.figures.Flaw;
import org.qianfa.shared.Refusal;

/** What the description of a figure must hold. */
public final class SpecRules {

    private static final int DIGITS_BY_DEFAULT = 2;

    private SpecRules() {
    }

    /** The description with blanks cut off and defaults filled in. */
    public static FigureSpec checked(FigureSpec raw, String defaultPeriod) throws Refusal {
        String name = name(raw.name());
        String formula = strip(raw.formula()).isEmpty() ? null : strip(raw.formula());
        if (formula != null) {
            Formula.parse(formula);
        }
        String period = strip(raw.period()).isEmpty() ? defaultPeriod : strip(raw.period());
        return new FigureSpec(name, within(raw.unit(), 20, Flaw.UNIT_TOO_LONG, name), within(period, 40, Flaw.PERIOD_TOO_LONG, name),
                raw.departmentId(), within(raw.definition(), 1000, Flaw.DEFINITION_TOO_LONG, name),
                FigureNumber.checked(raw.lastYear(), name), formula, formula == null ? null : digits(raw.digits(), name));
    }

    public static String name(String raw) throws FigureFlawed {
        String name = strip(raw);
        if (name.isEmpty()) {
            throw new FigureFlawed(Flaw.NAME_MISSING, "");
        }
        if (name.chars().anyMatch(c -> c < ' ' || "[]【】".indexOf(c) >= 0)) {
            throw new FigureFlawed(Flaw.NAME_WITH_BRACKETS, name);
        }
        return within(name, 80, Flaw.NAME_TOO_LONG, name);
    }

    private static Integer digits(Integer wanted, String name) throws FigureFlawed {
        if (wanted != null && (wanted < 0 || wanted > FigureNumber.DECIMALS)) {
            throw new FigureFlawed(Flaw.DIGITS_OUT_OF_RANGE, name);
        }
        return wanted == null ? DIGITS_BY_DEFAULT : wanted;
    }

    private static String within(String raw, int longest, Flaw flaw, String about) throws FigureFlawed {
        String text = strip(raw);
        if (text.length() > longest) {
            throw new FigureFlawed(flaw, about.length() > 40 ? about.substring(0, 40) + "…" : about);
        }
        return text;
    }

    private static String strip(String raw) {
        return raw == null ? "" : raw.strip();
    }
}
