package org.qianfa.figures;

import java.math.BigDecimal;
import java.util.List;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** Fills the column of last year from a text: machines propose, the coordinator chooses. */
public interface ExtractFigures {

    /** The report's text of last year as it stands in this house, empty if there is none. */
    String lastYearsText(Actor by, long reportId);

    /** Numbers stated in the text, in order, with what they seem to count; dates, orders and titles left out. */
    List<Proposal> propose(Actor by, long reportId, String text) throws Refusal;

    /**
     * Takes chosen numbers as last year's values; a name the ledger does not have becomes a new line.
     *
     * @return how many were taken
     */
    int take(Actor by, long reportId, List<Taken> taken) throws Refusal;

    /**
     * A number in a text.
     *
     * @param start   UTF-16 offset @param end offset after the last character
     * @param context the words around, number included
     * @param name    name of the figure of the ledger it seems to be, else the words that say what is counted
     * @param known   whether the ledger has a figure of that name
     */
    record Proposal(int start, int end, String text, String context, String name, BigDecimal value, String unit, boolean known) {
    }

    record Taken(String name, BigDecimal value, String unit, long departmentId) {
    }
}
