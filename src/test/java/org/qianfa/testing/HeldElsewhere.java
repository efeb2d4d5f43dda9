package org.qianfa.testing;

import org.qianfa.shared.OutOfStep;
import org.qianfa.shared.Piecework;
import org.springframework.context.event.EventListener;

/** The process where no process is: says, when it is told to, that somebody else has the step. */
public class HeldElsewhere {

    private boolean held;

    /** From now on, or no more. */
    public void held(boolean now) {
        held = now;
    }

    @EventListener
    void on(Piecework piece) {
        if (held) {
            throw new OutOfStep("the step is in another person's hands", "taskHeld");
        }
    }
}
