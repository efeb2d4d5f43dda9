package org.qianfa.inbox;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;

/** Where a page of a list ended: the sort key and the id of its last row. */
public record Cursor(Instant key, String id) {

    private static final String SEPARATOR = "~";
    /** What no database would take is no key. */
    private static final Instant FIRST = Instant.EPOCH;
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    /** @throws IllegalArgumentException if the text is not a cursor; answered as 400 when it comes from a request */
    public static Cursor valueOf(String text) {
        int at = text.indexOf(SEPARATOR);
        if (at < 0) {
            throw new IllegalArgumentException("not a cursor: " + text);
        }
        Instant key = Instant.parse(text.substring(0, at));
        if (key.isBefore(FIRST) || key.isAfter(LAST)) {
            throw new IllegalArgumentException("no list has such a key: " + text);
        }
        return new Cursor(key, text.substring(at + 1));
    }

    @Override
    @JsonValue
    public String toString() {
        return key + SEPARATOR + id;
    }
}
