package org.qianfa.inbox;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;

/** Where a page of a list ended: the sort key and the id of its last row. */
public record Cursor(Instant key, String id) {

    private static final String SEPARATOR = "~";

    /** @throws IllegalArgumentException if the text is not a cursor; answered as 400 when it comes from a request */
    public static Cursor valueOf(String text) {
        int at = text.indexOf(SEPARATOR);
        if (at < 0) {
            throw new IllegalArgumentException("not a cursor: " + text);
        }
        return new Cursor(Instant.parse(text.substring(0, at)), text.substring(at + 1));
    }

    @Override
    @JsonValue
    public String toString() {
        return key + SEPARATOR + id;
    }
}
