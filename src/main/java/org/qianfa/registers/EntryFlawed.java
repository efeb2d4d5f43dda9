package org.qianfa.registers;

import org.qianfa.shared.Refusal;

/** An entry cannot be kept as it is said. */
public class EntryFlawed extends Refusal {

    private final Field field;
    private final Flaw flaw;

    public EntryFlawed(Field field, Flaw flaw) {
        super(field + ": " + flaw, field, flaw);
        this.field = field;
        this.flaw = flaw;
    }

    public Field field() {
        return field;
    }

    public Flaw flaw() {
        return flaw;
    }
}
