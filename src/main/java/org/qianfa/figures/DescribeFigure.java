package org.qianfa.figures;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** The coordinator changes what a figure is: everything but its name and its value. */
public interface DescribeFigure {

    /** @param spec its name is not looked at @param reason mandatory once a value was given */
    void describeFigure(Actor by, long figureId, FigureSpec spec, String reason) throws Refusal;
}
