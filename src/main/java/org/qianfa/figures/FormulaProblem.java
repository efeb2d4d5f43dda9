package org.qianfa.figures;

/** Why a formula has no result at the moment. */
public enum FormulaProblem {
    INPUT_MISSING, DIVISION_BY_ZERO, OUT_OF_RANGE
}
