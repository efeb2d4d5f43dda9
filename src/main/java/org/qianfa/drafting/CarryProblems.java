package org.qianfa.drafting;

/** Hands what the report says under {@code SHORTCOMINGS_AND_CAUSES} to the next year. Idempotent. */
public interface CarryProblems {

    void carryProblems(long reportId);
}
