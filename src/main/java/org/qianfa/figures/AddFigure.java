package org.qianfa.figures;

import java.math.BigDecimal;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** The coordinator enters a figure into the ledger. With a value it waits for the head of its department. */
public interface AddFigure {

    /**
     * @param value may be {@code null}; must be for a derived figure
     * @return the figure's id
     * @throws Refusal if the description or the formula is flawed, the name is taken, or the report is signed
     */
    long addFigure(Actor by, long reportId, FigureSpec spec, BigDecimal value) throws Refusal;
}
