package org.qianfa.problems;

import org.qianfa.shared.Refusal;

/** What is asked cannot be done with a problem that is this far. */
public class ProblemNotInState extends Refusal {

    public ProblemNotInState(ProblemState state) {
        super("the problem is " + state, state);
    }

    @Override
    public boolean conflict() {
        return true;
    }
}
