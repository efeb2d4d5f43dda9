package org.qianfa.workflow;

import org.qianfa.shared.Refusal;

/** The token may not be put to that step. */
public class TokenNotMovable extends Refusal {

    public TokenNotMovable(MoveObstacle obstacle) {
        super("the token may not be put there: " + obstacle, obstacle);
    }

    @Override
    public boolean conflict() {
        return true;
    }
}
