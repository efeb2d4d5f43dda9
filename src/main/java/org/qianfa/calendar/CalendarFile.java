package org.qianfa.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Days as people write them down, one a line: {@code date,WORK|REST|DROP,name}. Blank lines and those that begin with
 * {@code #} are passed over. Every line that cannot be used is named, so that a person can mend them all at once.
 */
public record CalendarFile(List<Entry> entries, List<Flaw> flaws) {

    public static final int LONGEST_NAME = 100;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;
    private static final int PARTS = 3;

    public static CalendarFile read(String text) {
        List<Entry> entries = new ArrayList<>();
        List<Flaw> flaws = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        int number = 0;
        for (String line : text.replace("\uFEFF", "").split("\\R", -1)) {
            number++;
            if (!line.isBlank() && !line.strip().startsWith("#")) {
                read(line.strip(), number, seen, entries, flaws);
            }
        }
        return new CalendarFile(List.copyOf(entries), List.copyOf(flaws));
    }

    private static void read(String line, int number, Set<LocalDate> seen, List<Entry> entries, List<Flaw> flaws) {
        String[] parts = line.split("[,，]", PARTS);
        LocalDate date = date(parts[0].strip());
        Kind kind = parts.length < 2 ? null : kind(parts[1].strip());
        String name = parts.length < PARTS ? "" : parts[2].strip();
        Problem problem = date == null ? Problem.DATE : kind == null ? Problem.KIND
                : name.isEmpty() && kind != Kind.DROP || name.length() > LONGEST_NAME ? Problem.NAME
                : !seen.add(date) ? Problem.TWICE : null;
        if (problem == null) {
            entries.add(new Entry(date, kind, name));
        } else {
            flaws.add(new Flaw(number, line, problem));
        }
    }

    private static LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            return date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR ? null : date;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Kind kind(String text) {
        for (Kind kind : Kind.values()) {
            if (kind.name().equals(text)) {
                return kind;
            }
        }
        return null;
    }

    public enum Kind {
        WORK, REST,
        /** Takes an entry back: what was in force without it holds again. */
        DROP
    }

    public record Entry(LocalDate date, Kind kind, String name) {
    }

    public enum Problem {
        DATE, KIND, NAME, TWICE
    }

    public record Flaw(int line, String text, Problem problem) {
    }
}
