package org.qianfa.figures;

import org.qianfa.shared.Refusal;

/** A figure cannot be kept as described or given. */
public class FigureFlawed extends Refusal {

    private final Flaw flaw;

    /** @param about the name of the figure, or the words that are wrong */
    public FigureFlawed(Flaw flaw, String about) {
        super(flaw + ": " + about, about == null ? "" : about, flaw);
        this.flaw = flaw;
    }

    public Flaw flaw() {
        return flaw;
    }
}
