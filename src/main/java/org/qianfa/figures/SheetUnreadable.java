package org.qianfa.figures;

import org.qianfa.shared.Refusal;

/** A file or pasted table that cannot be read as a table of figures. */
public class SheetUnreadable extends Refusal {

    public SheetUnreadable(Reason reason, String about) {
        super(reason + ": " + about, reason, about == null ? "" : about);
    }

    /** Why. */
    public enum Reason {
        EMPTY, TOO_LARGE, TOO_MANY_ROWS, NOT_A_TABLE, WITH_MACROS, NO_NAME_COLUMN, ENCODING
    }
}
