package org.qianfa.problems;

import org.qianfa.shared.Refusal;

/** A problem cannot be kept as it is said. */
public class ProblemFlawed extends Refusal {

    private final ProblemField field;
    private final ProblemFlaw flaw;

    public ProblemFlawed(ProblemField field, ProblemFlaw flaw) {
        super(field + ": " + flaw, field, flaw);
        this.field = field;
        this.flaw = flaw;
    }

    public ProblemField field() {
        return field;
    }

    public ProblemFlaw flaw() {
        return flaw;
    }
}
