package org.qianfa.drafting;

import org.qianfa.shared.Refusal;

/** Nobody reviews what they drafted themselves (separation of duties). */
public class SelfReview extends Refusal {

    public SelfReview() {
        super("drafted by the reviewer");
    }
}
