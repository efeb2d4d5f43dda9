package org.qianfa.registers;

import org.qianfa.shared.Refusal;

/** A row of a file cannot be kept, so none was. */
public class RowFlawed extends Refusal {

    public RowFlawed(int line, Field field, Flaw flaw) {
        super("line " + line + ", " + field + ": " + flaw, line, field, flaw);
    }
}
