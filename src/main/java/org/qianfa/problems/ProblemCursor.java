package org.qianfa.problems;

import com.fasterxml.jackson.annotation.JsonValue;

/** The last problem of a page: newest year first, within a year in the order of recording. */
public record ProblemCursor(int year, long id) {

    /** @throws IllegalArgumentException if the text is not a cursor; answered as 400 when it comes from a request */
    public static ProblemCursor valueOf(String text) {
        int at = text.indexOf('_');
        return new ProblemCursor(Integer.parseInt(text.substring(0, Math.max(0, at))), Long.parseLong(text.substring(at + 1)));
    }

    @Override
    @JsonValue
    public String toString() {
        return year + "_" + id;
    }
}
