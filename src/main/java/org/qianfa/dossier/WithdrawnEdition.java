package org.qianfa.dossier;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;

/** What a package says of an edition that was withdrawn from the public: when, by whom and why. */
public record WithdrawnEdition(Instant at, String by, String reason) {

    private static final String FORMAT = "qianfa-withdrawn 1";
    private static final int LINES = 4;

    public String written() {
        return String.join("\n", FORMAT, "at " + at, "by " + TabbedLine.of(List.of(by)), "reason " + TabbedLine.of(List.of(reason)));
    }

    /** @throws IllegalArgumentException if this is no such file */
    static WithdrawnEdition read(String file) {
        List<String> lines = file.lines().toList();
        if (lines.size() != LINES || !lines.get(0).equals(FORMAT)) {
            throw new IllegalArgumentException("not about a withdrawn edition");
        }
        try {
            return new WithdrawnEdition(Instant.parse(value(lines.get(1), "at ")), TabbedLine.unescaped(value(lines.get(2), "by ")),
                    TabbedLine.unescaped(value(lines.get(3), "reason ")));
        } catch (DateTimeParseException noTime) {
            throw new IllegalArgumentException(noTime);
        }
    }

    private static String value(String line, String word) {
        if (!line.startsWith(word)) {
            throw new IllegalArgumentException("no " + word);
        }
        return line.substring(word.length());
    }
}
