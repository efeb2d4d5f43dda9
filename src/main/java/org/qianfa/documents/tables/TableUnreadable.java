package org.qianfa.documents.tables;

import org.qianfa.shared.Refusal;

/** A file that cannot be read as a table. */
public class TableUnreadable extends Refusal {

    private final Reason reason;
    private final String about;

    public TableUnreadable(Reason reason, String about) {
        super(reason + ": " + about, reason, about == null ? "" : about);
        this.reason = reason;
        this.about = about;
    }

    public Reason reason() {
        return reason;
    }

    public String about() {
        return about;
    }

    /** Why. */
    public enum Reason {
        EMPTY, TOO_LARGE, TOO_MANY_ROWS, NOT_A_TABLE, WITH_MACROS
    }
}
