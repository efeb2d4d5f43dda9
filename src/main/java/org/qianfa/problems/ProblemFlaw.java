package org.qianfa.problems;

/** What is wrong with what is said of a problem. */
public enum ProblemFlaw {
    MISSING, TOO_LONG, OUT_OF_RANGE, UNKNOWN, IN_THE_FUTURE
}
