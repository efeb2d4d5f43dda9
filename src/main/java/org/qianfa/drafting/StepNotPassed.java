package org.qianfa.drafting;

import org.qianfa.shared.Refusal;

/** A report goes back only to a review it has passed, and that comes before the one it is returned by. */
public class StepNotPassed extends Refusal {

    public StepNotPassed(ReviewStep step) {
        super("the report has not passed " + step, step);
    }

    @Override
    public boolean conflict() {
        return true;
    }
}
