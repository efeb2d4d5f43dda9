package org.qianfa.problems;

import org.qianfa.shared.Refusal;

/** Somebody else changed the problem since it was read. */
public class ProblemChanged extends Refusal {

    public ProblemChanged() {
        super("changed since it was read");
    }

    @Override
    public boolean conflict() {
        return true;
    }
}
