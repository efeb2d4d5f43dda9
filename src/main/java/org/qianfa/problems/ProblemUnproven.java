package org.qianfa.problems;

import org.qianfa.shared.Refusal;

/** A problem is closed on evidence only, given since it was last opened. */
public class ProblemUnproven extends Refusal {

    public ProblemUnproven() {
        super("no evidence since the problem was last opened");
    }

    @Override
    public boolean conflict() {
        return true;
    }
}
