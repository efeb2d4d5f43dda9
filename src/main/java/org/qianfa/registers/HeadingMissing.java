package org.qianfa.registers;

import org.qianfa.shared.Refusal;

/** The table lacks a column without which no row can be understood. */
public class HeadingMissing extends Refusal {

    public HeadingMissing(Field field, String headings) {
        super("no column " + field + " among " + headings, field, headings);
    }
}
