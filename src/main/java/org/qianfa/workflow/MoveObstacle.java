package org.qianfa.workflow;

/** Why a token stays where it is. */
public enum MoveObstacle {
    /** The report, section, matter or release remembers its step itself, and would be out of step with the process. */
    REMEMBERED,
    /** Other work of the same process is open beside it. */
    PARALLEL,
    /** The process has not been at that step. */
    NOT_PASSED
}
