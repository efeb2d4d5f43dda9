package org.qianfa.drafting;

import org.qianfa.shared.Refusal;

/** The sections stand in this order already. */
public class OrderUnchanged extends Refusal {

    public OrderUnchanged() {
        super("the sections stand in this order");
    }
}
