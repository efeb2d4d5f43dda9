package org.qianfa.figures;

/** How far a figure is. */
public enum FigureState {
    /** Wanted, but its value is not given, or must be given anew. */
    REQUESTED,
    /** There is a value that the head of the source department has not confirmed, or no longer stands by. */
    GIVEN,
    CONFIRMED
}
