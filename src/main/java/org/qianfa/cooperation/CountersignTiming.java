package org.qianfa.cooperation;

/** Which step waits for the countersigns. */
public enum CountersignTiming {
    /** 前加签: the step itself is not finished before. */
    BEFORE,
    /** 后加签: asked once the step is done; what follows is not finished before. */
    AFTER
}
