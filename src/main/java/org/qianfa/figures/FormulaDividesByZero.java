package org.qianfa.figures;

import org.qianfa.shared.Refusal;

/** With the values of now, the formula divides by zero. */
public class FormulaDividesByZero extends Refusal {

    public FormulaDividesByZero(String formula) {
        super("division by zero: " + formula, formula);
    }
}
