package org.qianfa.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** A day that differs from the plain week, one line of a calendar file. */
public record SpecialDay(LocalDate date, boolean work, String name) {

    static Map<LocalDate, SpecialDay> read(Reader lines) throws IOException {
        Map<LocalDate, SpecialDay> days = new TreeMap<>();
        BufferedReader reader = new BufferedReader(lines);
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                SpecialDay day = parse(line, number);
                days.put(day.date(), day);
            }
        }
        return days;
    }

    private static SpecialDay parse(String line, int number) {
        String[] parts = line.split(",", 3);
        if (parts.length != 3 || !(parts[1].equals("WORK") || parts[1].equals("REST"))) {
            throw new IllegalArgumentException("Calendar line " + number + " is not date,WORK|REST,name: " + line);
        }
        try {
            return new SpecialDay(LocalDate.parse(parts[0]), parts[1].equals("WORK"), parts[2].strip());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Calendar line " + number + " has no valid date: " + line, e);
        }
    }
}
