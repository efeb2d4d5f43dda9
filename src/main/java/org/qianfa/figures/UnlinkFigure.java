package org.qianfa.figures;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** Unties a place from its figure. By the drafter of the section or the coordinator. */
public interface UnlinkFigure {

    void unlinkFigure(Actor by, long sectionId, long linkId) throws Refusal;
}
