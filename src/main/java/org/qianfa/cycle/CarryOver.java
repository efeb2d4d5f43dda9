package org.qianfa.cycle;

/** Keeps what a report says is still wrong, for the outline of the year after. Idempotent per unit and year. */
public interface CarryOver {

    void carryOver(long unitId, int year, String problems);
}
