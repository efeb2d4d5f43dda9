package org.qianfa.proofreading;

/**
 * Why a line of a list cannot be used.
 *
 * @param line   from 1
 * @param detail the column or value meant
 */
public record ListFlaw(int line, Problem problem, String detail) {

    public enum Problem {
        /** The first line does not name a column that is needed. */
        COLUMN_MISSING,
        /** A cell that is needed is empty. */
        CELL_MISSING,
        /** Quotation marks are not closed in the line. */
        QUOTES,
        /** More cells than columns. */
        TOO_MANY_CELLS,
        /** Not yyyy, yyyy-mm or yyyy-mm-dd. */
        DATE,
        /** A rule, kind or order that does not exist. */
        VALUE,
        /** The list has too many lines, or this line is too long. */
        TOO_LONG,
        /** There is no file, or nobody knows in which encoding it is written. */
        UNREADABLE
    }
}
