package org.qianfa.notices;

import org.qianfa.shared.Refusal;

/** An address does not look like one of its medium. */
public class AddressFlawed extends Refusal {

    public AddressFlawed(Medium medium) {
        super("not an address of " + medium, medium);
    }
}
