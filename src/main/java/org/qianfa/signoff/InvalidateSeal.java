package org.qianfa.signoff;

import org.qianfa.shared.Actor;

/**
 * Takes the validity from a report's seal, because the signed report is reworked and must be signed anew. The seal
 * itself is kept. The caller has checked the person. Without a valid seal nothing happens.
 */
public interface InvalidateSeal {

    void invalidateSeal(Actor by, long reportId, String reason);
}
