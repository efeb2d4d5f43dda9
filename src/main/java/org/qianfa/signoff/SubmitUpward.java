package org.qianfa.signoff;

/** Delivers the signed report to the level above. Idempotent. A delivery that fails throws and is tried again. */
public interface SubmitUpward {

    void submitUpward(long reportId);
}
