package org.qianfa.figures;

import org.qianfa.shared.Refusal;

/** The request is at a step that does not allow this. */
public class RequestNotInState extends Refusal {

    public RequestNotInState(RequestState found) {
        super("the request is " + found, found);
    }

    @Override
    public boolean conflict() {
        return true;
    }
}
