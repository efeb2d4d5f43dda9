package org.qianfa.cycle;

import java.util.Locale;
import org.qianfa.shared.Refusal;

/** The entries do not form an outline. Its code and message say what is wrong, its first argument in which row. */
public class OutlineFlawed extends Refusal {

    /** What can be wrong with an outline. */
    public enum Flaw {
        /** There is no entry. */
        EMPTY,
        /** More entries than a report can have. */
        LENGTH,
        /** The introduction is not the first entry, or a （一） stands under no 一、. */
        MISPLACED,
        /** A section without heading text, or an introduction with one. */
        HEADING,
        /** The number of the heading is not the next one; the second argument is the one expected. */
        NUMBER,
        /** The length aimed at is none; the second argument is the longest. */
        TARGET,
        /** The department is not one of the unit's. */
        DEPARTMENT,
        /** The drafter does not hold that role in the department. */
        DRAFTER
    }

    private final Flaw flaw;
    private final int row;

    /**
     * @param row      from 0; messages count from 1
     * @param expected the number expected, or empty
     */
    public OutlineFlawed(Flaw flaw, int row, String expected) {
        super("Outline row " + (row + 1) + ": " + flaw + " " + expected, row + 1, expected);
        this.flaw = flaw;
        this.row = row;
    }

    public Flaw flaw() {
        return flaw;
    }

    public int row() {
        return row;
    }

    @Override
    public String code() {
        String name = flaw.name().toLowerCase(Locale.ROOT);
        return "outline" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
