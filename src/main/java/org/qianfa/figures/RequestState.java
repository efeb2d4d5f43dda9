package org.qianfa.figures;

/** How far a request for figures is. */
public enum RequestState {
    /** The department owes values. */
    ASKED,
    /** The head of the department has to confirm. */
    GIVEN,
    CONFIRMED,
    /** The coordinator took it back. */
    WITHDRAWN;

    /** Whether somebody still has to act. */
    public boolean open() {
        return this == ASKED || this == GIVEN;
    }
}
