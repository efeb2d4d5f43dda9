package org.qianfa.review;

import java.util.List;
import org.qianfa.review.AdoptionRate.Tally;
import org.qianfa.shared.Actor;

/** Counts the opinions of a unit's replied reviews by the year in which they were sent. For who works in the unit, not for advisers from outside. */
public interface OpinionStatistics {

    /** @throws org.qianfa.shared.NotFound if the person does not work in the unit */
    List<Tally> ofUnit(Actor reader, long unitId, int year);

    /** Years in which opinions were sent, newest first. Throws as above. */
    List<Integer> years(Actor reader, long unitId);
}
