package org.qianfa.publication;

/** How far the withdrawal of an edition is. */
public enum WithdrawalState {
    PROPOSED, WITHDRAWN, REJECTED
}
