package org.qianfa.signoff;

import java.time.YearMonth;
import org.qianfa.signoff.KeepIssuingRules.Rules;

/** Numbers reports by the rules of their units, and says what their files show. For the modules above. */
public interface IssuingDesk {

    Rules rules(long unitId);

    /**
     * Takes the unit's next index number (索引号) of the year, in the transaction that uses it.
     *
     * @param given the highest already given in that year
     */
    Numbered nextIndexNumber(long unitId, YearMonth month, int given);

    record Numbered(int sequence, String number) {
    }
}
