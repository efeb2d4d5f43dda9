package org.qianfa.figures.domain;

import java.math.BigDecimal;
import java.util.List;
import org.qianfa.figures.FormulaFlawed;
import org.qianfa.figures.FormulaFlawed.Reason;
import org.qianfa.figures.domain.Term.Inputs;
import org.qianfa.figures.domain.Term.Reference;
import org.qianfa.figures.domain.Term.Undetermined;

/**
 * How a figure follows from others of its ledger: {@code 办结 ÷ 受理}, {@code (受理 − 去年(受理)) ÷ 去年(受理)}.
 *
 * <p>Numbers, names and codes of figures, {@code + − × ÷} in all usual spellings, parentheses half or full width. A name
 * with other characters than letters and digits stands in square brackets. {@code 去年(…)} or {@code 上年(…)} is last
 * year's value. A number or figure in % counts as its hundredth part, so the result of a figure in % needs no factor 100.
 */
public final class Formula {

    static final int LONGEST = 500;

    private final Term root;

    private Formula(Term root) {
        this.root = root;
    }

    public static Formula parse(String text) throws FormulaFlawed {
        if (text == null || text.isBlank()) {
            throw new FormulaFlawed(Reason.EMPTY, "", 0);
        }
        if (text.length() > LONGEST) {
            throw new FormulaFlawed(Reason.TOO_LONG, text.substring(0, 40), LONGEST);
        }
        return new Formula(new FormulaParser(text).parse());
    }

    /** Figures the formula speaks of, each once. */
    List<Reference> references() {
        return root.references().distinct().toList();
    }

    BigDecimal value(Inputs inputs) throws Undetermined {
        return root.value(inputs);
    }
}
