package org.qianfa.figures;

import java.math.BigDecimal;
import java.util.List;
import org.qianfa.shared.Actor;

/** Counts figures from the cases of a register. Implemented by modules that keep registers, so that a number can be traced to its cases. */
public interface FigureSource {

    /** What can be counted for the unit and year now; what nothing is on record for is left out. */
    List<Count> counts(long unitId, int year);

    /** Whether a count of this key comes from here. */
    boolean knows(String key);

    /** Whether the person may open the addresses of the counts. */
    boolean mayOpen(Actor reader, long unitId);

    /**
     * @param key        names what is counted, the same every year
     * @param name       as the figure is called in a ledger
     * @param definition what is counted and what not (口径)
     * @param evidence   where it was counted, in words
     * @param address    the page that shows the cases
     */
    record Count(String key, String name, String unit, String definition, BigDecimal value, String evidence, String address) {
    }
}
