package org.qianfa.registers;

/** What is wrong with what an entry says. */
public enum Flaw {
    MISSING, TOO_LONG, NOT_A_DATE, NOT_A_NUMBER, OUT_OF_RANGE, UNKNOWN, IN_THE_FUTURE, TOO_EARLY, MORE_THAN_OPINIONS, CONTRADICTS_STATE,
    TWICE, TAKEN
}
