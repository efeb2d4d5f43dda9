package org.qianfa.figures;

import java.math.BigDecimal;
import java.util.List;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** A drafter of the department asked fills in values, and hands them in when all are there. */
public interface GiveFigures {

    /**
     * @param values those left out keep what they have
     * @param handIn whether to pass the request on to the head; announces {@link FiguresGiven}
     */
    void giveFigures(Actor by, long requestId, List<Given> values, boolean handIn) throws Refusal;

    /** @param reason may be empty unless another value stood there before */
    record Given(long figureId, BigDecimal value, String reason) {
    }
}
