package org.qianfa.review;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;

/** The last matter of a page in the order newest first: received on, id. */
public record MatterCursor(LocalDate receivedOn, long id) {

    /** @throws IllegalArgumentException if the text is not a cursor; answered as 400 when it comes from a request */
    public static MatterCursor valueOf(String text) {
        String[] parts = text.split("_");
        if (parts.length != 2) {
            throw new IllegalArgumentException("not a cursor: " + text);
        }
        try {
            return new MatterCursor(LocalDate.parse(parts[0]), Long.parseLong(parts[1]));
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException("not a cursor: " + text, e);
        }
    }

    @Override
    @JsonValue
    public String toString() {
        return receivedOn + "_" + id;
    }
}
