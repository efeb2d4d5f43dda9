package org.qianfa.problems;

/** How far a problem is. */
public enum ProblemState {
    /** 待完善: taken from a report's text; counts for nothing until the coordinator has completed it. */
    PROPOSED,
    /** 整改中. */
    RECTIFYING,
    /** 长期坚持: no end can be named, the work goes on. */
    LASTING,
    /** 已完成. */
    CLOSED,
    /** 不作登记: proposed from a text, and no problem. */
    DISCARDED;

    /** Whether it was taken into the register, and so counts. */
    public boolean counted() {
        return this == RECTIFYING || this == LASTING || this == CLOSED;
    }

    /** Whether work on it goes on. */
    public boolean open() {
        return this == RECTIFYING || this == LASTING;
    }
}
