package org.qianfa.problems;

import org.qianfa.shared.Refusal;

/** Whoever corrects, closes, reopens or discards must say why. */
public class ProblemReasonMissing extends Refusal {

    public ProblemReasonMissing() {
        super("a reason is needed");
    }
}
