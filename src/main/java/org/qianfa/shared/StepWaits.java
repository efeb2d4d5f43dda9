package org.qianfa.shared;

/**
 * The step is there, but must not be finished yet. Unchecked like its parent, for the process notices it only after the
 * domain has changed: everything done in the same transaction is undone. Says why, in words for people.
 */
public class StepWaits extends OutOfStep {

    private final transient Refusal because;

    public StepWaits(Refusal because) {
        super(because.getMessage());
        this.because = because;
    }

    public Refusal because() {
        return because;
    }
}
