package org.qianfa.cycle;

/** Closes the year after the check. Idempotent. */
public interface RollUpReports {

    void rollUpReports(long cycleId);
}
