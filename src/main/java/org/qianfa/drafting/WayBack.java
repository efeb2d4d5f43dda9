package org.qianfa.drafting;

/** How a returned report comes back to who returned it. */
public enum WayBack {
    /** As the step that returned it declares. */
    AS_DECLARED,
    /** 重新走全部环节: through everything that comes after the place it was returned to. */
    ALL_AGAIN,
    /** 直接退回到我: the shortest way the rules leave. */
    STRAIGHT_BACK
}
