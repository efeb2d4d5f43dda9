package org.qianfa.cooperation;

/** Where a countersign stands. */
public enum CountersignState {
    /** Until the step is done after which it is asked. */
    WAITING,
    ASKED,
    PASSED,
    NOT_PASSED,
    CANCELLED;

    public boolean over() {
        return this != WAITING && this != ASKED;
    }
}
