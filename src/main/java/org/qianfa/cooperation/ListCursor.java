package org.qianfa.cooperation;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where a page of a list ended: how urgent its last row was, and its id. */
public record ListCursor(int rank, long id) {

    public static final ListCursor START = new ListCursor(Integer.MAX_VALUE, Long.MAX_VALUE);
    private static final String SEPARATOR = "~";

    /** @throws IllegalArgumentException if the text is not a cursor; answered as 400 when it comes from a request */
    public static ListCursor valueOf(String text) {
        int at = text.indexOf(SEPARATOR);
        if (at < 0) {
            throw new IllegalArgumentException("not a cursor: " + text);
        }
        return new ListCursor(Integer.parseInt(text.substring(0, at)), Long.parseLong(text.substring(at + 1)));
    }

    @Override
    @JsonValue
    public String toString() {
        return rank + SEPARATOR + id;
    }
}
