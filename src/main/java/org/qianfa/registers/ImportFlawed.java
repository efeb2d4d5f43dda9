package org.qianfa.registers;

import org.qianfa.shared.Refusal;

/** Rows are flawed and nobody has chosen to leave them out; or none is left. */
public class ImportFlawed extends Refusal {

    public ImportFlawed(int flawed, int rows) {
        super(flawed + " of " + rows + " rows are flawed", flawed, rows);
    }
}
