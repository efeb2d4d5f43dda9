package org.qianfa.figures;

import org.qianfa.shared.Refusal;

/** A request that asks for nothing. */
public class RequestEmpty extends Refusal {

    public RequestEmpty() {
        super("no figure is asked for");
    }
}
