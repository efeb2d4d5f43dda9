package org.qianfa.figures;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** The head of the department asked confirms the figures of a request, or returns them. Never one's own values. */
public interface ConfirmFigures {

    /** @param reason mandatory when returned */
    void confirmFigures(Actor by, long requestId, boolean confirmed, String reason) throws Refusal;
}
