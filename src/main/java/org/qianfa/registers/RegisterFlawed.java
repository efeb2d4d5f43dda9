package org.qianfa.registers;

import org.qianfa.shared.Refusal;

/** Rows are flawed and nobody has chosen to leave them out; or none is left. */
public class RegisterFlawed extends Refusal {

    public RegisterFlawed(int flawed, int rows) {
        super(flawed + " of " + rows + " rows are flawed", flawed, rows);
    }
}
