package org.qianfa.figures;

import java.math.BigDecimal;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * Gives or changes the value of one figure, by the coordinator or by somebody of its department. The head has to confirm
 * it (again).
 */
public interface ChangeFigure {

    /** @param reason mandatory if there was a value before @throws Refusal also for derived figures and signed reports */
    void changeFigure(Actor by, long figureId, BigDecimal value, String reason) throws Refusal;
}
