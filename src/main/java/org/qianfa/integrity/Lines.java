package org.qianfa.integrity;

import java.util.List;
import java.util.stream.Collectors;

/** Writes rows of values so that different rows are never written alike: a line a row, values between tab stops. */
public final class Lines {

    private Lines() {
    }

    /** @param rows of which a {@code null} value is written as an empty one */
    public static String of(List<? extends List<?>> rows) {
        return rows.stream().map(row -> row.stream().map(Lines::escaped).collect(Collectors.joining("\t"))).collect(Collectors.joining("\n"));
    }

    static String escaped(Object value) {
        return value == null ? "" : value.toString().replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
    }
}
