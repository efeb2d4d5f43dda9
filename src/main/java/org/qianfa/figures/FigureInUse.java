package org.qianfa.figures;

import java.util.List;
import org.qianfa.shared.Refusal;

/** A figure cannot be removed: a head stands by its value, or the text or a formula rests on it. */
public class FigureInUse extends Refusal {

    private final Reason reason;
    private final transient List<String> where;

    /** @param where places in the text, or names of derived figures; may be empty */
    public FigureInUse(Reason reason, String name, List<String> where) {
        super(reason + ": " + name + " " + where, name, reason, where.size(), String.join("；", where));
        this.reason = reason;
        this.where = List.copyOf(where);
    }

    public Reason reason() {
        return reason;
    }

    public List<String> where() {
        return where;
    }

    @Override
    public boolean conflict() {
        return true;
    }

    /** Why. */
    public enum Reason {
        CONFIRMED, IN_TEXT, IN_FORMULA
    }
}
