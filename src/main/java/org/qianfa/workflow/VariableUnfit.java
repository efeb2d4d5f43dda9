package org.qianfa.workflow;

import org.qianfa.shared.Refusal;

/** A value is set only to what is declared for it, and not to what it is. */
public class VariableUnfit extends Refusal {

    public VariableUnfit(String value) {
        super("cannot be set to " + value, value);
    }
}
