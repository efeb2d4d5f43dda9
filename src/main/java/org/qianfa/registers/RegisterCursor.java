package org.qianfa.registers;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;

/** The last entry of a page in the order newest first: its day, then its id. */
public record RegisterCursor(LocalDate day, long id) {

    /** @throws IllegalArgumentException if the text is not a cursor; answered as 400 when it comes from a request */
    public static RegisterCursor valueOf(String text) {
        int at = text.indexOf('_');
        try {
            return new RegisterCursor(LocalDate.parse(text.substring(0, Math.max(0, at))), Long.parseLong(text.substring(at + 1)));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a cursor: " + text, e);
        }
    }

    @Override
    @JsonValue
    public String toString() {
        return day + "_" + id;
    }
}
