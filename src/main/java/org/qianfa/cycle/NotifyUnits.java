package org.qianfa.cycle;

/** Records the notice of the opened year to every participating unit. Idempotent. */
public interface NotifyUnits {

    void notifyUnits(long cycleId);
}
