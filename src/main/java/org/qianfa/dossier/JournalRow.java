package org.qianfa.dossier;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qianfa.shared.Sm3;

/**
 * An entry of the journal as a package keeps it: all its fields, the digest of the entry before it in the whole journal, and its
 * own. Fields without a value are {@code null}; {@code at} is an instant in ISO 8601.
 */
public record JournalRow(long id, String at, String actorId, String actorName, String username, String action, String subjectType,
                         long subjectId, String unitId, String reason, String details, String previousDigest, String digest) {

    private static final List<String> COLUMNS = List.of("id", "at", "actor-id", "actor-name", "username", "action", "subject-type",
            "subject-id", "unit-id", "reason", "details", "previous-digest", "digest");

    /** The rows in a file, a line each, below the names of the columns. */
    public static String written(List<JournalRow> rows) {
        return Stream.concat(Stream.of(COLUMNS), rows.stream().map(JournalRow::values)).map(TabbedLine::of)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** @throws IllegalArgumentException if this is no such file */
    static List<JournalRow> read(String file) {
        List<String> lines = file.isEmpty() ? List.of() : List.of(file.split("\n"));
        if (lines.isEmpty() || !lines.get(0).equals(TabbedLine.of(COLUMNS))) {
            throw new IllegalArgumentException("not entries of a journal");
        }
        return lines.stream().skip(1).map(TabbedLine::read).map(JournalRow::of).toList();
    }

    private static JournalRow of(List<String> values) {
        if (values.size() != COLUMNS.size()) {
            throw new IllegalArgumentException("not an entry of a journal: " + values);
        }
        return new JournalRow(Long.parseLong(values.get(0)), values.get(1), values.get(2), values.get(3), values.get(4), values.get(5),
                values.get(6), Long.parseLong(values.get(7)), values.get(8), values.get(9), values.get(10), values.get(11), values.get(12));
    }

    private List<String> values() {
        return Stream.of(String.valueOf(id), at, actorId, actorName, username, action, subjectType, String.valueOf(subjectId), unitId,
                reason, details, previousDigest, digest).collect(Collectors.toList());
    }

    /** Whether the entry says what its digest was computed from. */
    boolean fitsItsDigest() {
        return digest != null && digest.equals(Sm3.hexOfFields(id, at, actorId, actorName, username, action, subjectType, subjectId,
                unitId, reason, details, previousDigest));
    }
}
