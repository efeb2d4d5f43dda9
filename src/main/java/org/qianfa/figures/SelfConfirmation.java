package org.qianfa.figures;

import org.qianfa.shared.Refusal;

/** Nobody confirms a value they gave themselves (separation of duties). */
public class SelfConfirmation extends Refusal {

    public SelfConfirmation(String figure) {
        super("given by the one who confirms: " + figure, figure);
    }
}
