package org.qianfa.figures;

import org.qianfa.shared.Refusal;

/** What was written is no formula. */
public class FormulaFlawed extends Refusal {

    private final int position;

    /** @param position UTF-16 offset in the formula, from 0, where it stops making sense */
    public FormulaFlawed(Reason reason, String formula, int position) {
        super(reason + " at " + position + " of " + formula, reason, formula, position + 1);
        this.position = position;
    }

    public int position() {
        return position;
    }

    /** Why. */
    public enum Reason {
        EMPTY, UNEXPECTED, ENDS_EARLY, BRACKET_OPEN, NOT_A_NUMBER, TOO_LONG, TOO_DEEP
    }
}
