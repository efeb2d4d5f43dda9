package org.qianfa.figures;

import org.qianfa.shared.Refusal;

/** The department has nobody who could give figures and another who could confirm them. */
public class NobodyToAnswer extends Refusal {

    public NobodyToAnswer(String department) {
        super("nobody to give and confirm in " + department, department);
    }
}
