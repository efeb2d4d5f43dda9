package org.qianfa.figures;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** Keeps a file that proves a figure. By the coordinator or by somebody of its department. */
public interface AddEvidence {

    /** @return the evidence's id @throws Refusal if the file is empty, too large, of another kind than allowed, or there already */
    long addEvidence(Actor by, long figureId, String fileName, byte[] content) throws Refusal;
}
