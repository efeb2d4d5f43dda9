package org.qianfa.drafting;

import org.qianfa.shared.Refusal;

/** An order must name every section of the report once. */
public class OrderIncomplete extends Refusal {

    public OrderIncomplete() {
        super("the order does not name every section once");
    }
}
