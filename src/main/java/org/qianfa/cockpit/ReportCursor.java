package org.qianfa.cockpit;

import com.fasterxml.jackson.annotation.JsonValue;

/** The last report of a page in the order newest year, unit, report. */
public record ReportCursor(int year, long unitId, long reportId) {

    /** @throws IllegalArgumentException if the text is not a cursor; answered as 400 when it comes from a request */
    public static ReportCursor valueOf(String text) {
        String[] parts = text.split("-");
        if (parts.length != 3) {
            throw new IllegalArgumentException("not a cursor: " + text);
        }
        return new ReportCursor(Integer.parseInt(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]));
    }

    @Override
    @JsonValue
    public String toString() {
        return year + "-" + unitId + "-" + reportId;
    }
}
