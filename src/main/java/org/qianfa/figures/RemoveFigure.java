package org.qianfa.figures;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * The coordinator, or whoever entered it, takes a figure out of the ledger. A request that asked for nothing else is
 * withdrawn with it. The ledger remembers what was removed, see {@link FigureLedger#removed}.
 */
public interface RemoveFigure {

    /** @throws Refusal without a reason, in a signed report, or if the figure is {@link FigureInUse in use} */
    void removeFigure(Actor by, long figureId, String reason) throws Refusal;
}
