package org.qianfa.signoff;

/** Gives the signed report its document number (发文字号). Idempotent. */
public interface RegisterReport {

    void registerReport(long reportId);
}
