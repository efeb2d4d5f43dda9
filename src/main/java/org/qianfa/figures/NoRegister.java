package org.qianfa.figures;

import org.qianfa.shared.Refusal;

/** The figure was given by hand; no register says anything else. */
public class NoRegister extends Refusal {

    public NoRegister() {
        super("the figure comes from no register");
    }
}
