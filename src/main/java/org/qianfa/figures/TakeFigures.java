package org.qianfa.figures;

import java.util.List;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * Takes figures from the registers: the coordinator brings them into the ledger, and whoever may give a figure brings one up to
 * date after its register has changed. Values wait for the heads of their departments like any others.
 */
public interface TakeFigures {

    /**
     * A name the ledger does not have becomes a new line; one it has gets the value.
     *
     * @param departmentId answers for the new ones
     * @return how many lines were added or changed
     * @throws Refusal {@link FigureFlawed} if a line of that name is derived, {@link LedgerClosed}
     */
    int takeFigures(Actor by, long reportId, List<String> keys, long departmentId) throws Refusal;

    /** Counts the figure anew. @return whether the value became another @throws Refusal if a reason is missing, or the report is signed */
    boolean refreshFigure(Actor by, long figureId, String reason) throws Refusal;
}
