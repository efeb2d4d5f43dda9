package org.qianfa.review;

import org.qianfa.shared.Fact;

/** A fact that moved one matter under review. */
public interface MatterFact extends Fact {

    long matterId();
}
