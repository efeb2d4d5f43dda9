package org.qianfa.registers.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qianfa.calendar.WorkingDays;
import org.qianfa.registers.Field;
import org.qianfa.registers.Flaw;
import org.qianfa.registers.HeadingMissing;
import org.qianfa.registers.ImportReviews.RowFlaw;
import org.qianfa.registers.ReviewEntry;

/** A register of reviews as the cells of a sheet; a title above the headings is passed over. */
public final class ReviewTable {

    private static final int LINES_LOOKED_FOR_HEADINGS = 10;
    private static final List<ReviewColumn> NEEDED = List.of(ReviewColumn.TITLE, ReviewColumn.KIND, ReviewColumn.RECEIVED_ON);

    private final List<List<String>> lines;
    private final int headingLine;
    private final Map<ReviewColumn, Integer> columns;

    /** @throws HeadingMissing if name, kind or day of submission has no column */
    public ReviewTable(List<List<String>> lines) throws HeadingMissing {
        this.lines = lines;
        this.headingLine = headingLine(lines);
        this.columns = columns(lines.isEmpty() ? List.of() : lines.get(headingLine));
        for (ReviewColumn needed : NEEDED) {
            if (!columns.containsKey(needed)) {
                throw new HeadingMissing(needed.field(), lines.isEmpty() ? "" : String.join("、", lines.get(headingLine)));
            }
        }
    }

    public List<Field> columns() {
        return columns.entrySet().stream().sorted(Map.Entry.comparingByValue()).map(entry -> entry.getKey().field()).toList();
    }

    /** Headings that mean nothing here; their columns are passed over. */
    public List<String> unknown() {
        return lines.get(headingLine).stream().map(String::strip).filter(h -> !h.isEmpty() && ReviewColumn.of(h).isEmpty()).toList();
    }

    /** @param taken numbers the register has already */
    public Rows rows(WorkingDays calendar, LocalDate today, Set<String> taken) {
        List<ReviewEntry> sound = new ArrayList<>();
        List<RowFlaw> flaws = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        int rows = 0;
        int flawed = 0;
        for (int i = headingLine + 1; i < lines.size(); i++) {
            if (!lines.get(i).stream().allMatch(String::isBlank)) {
                rows++;
                RowReader reader = new RowReader(i + 1, cells(lines.get(i)));
                ReviewEntry entry = reader.read(calendar, today);
                judgeNumber(reader, entry.number(), taken, numbers);
                flaws.addAll(reader.flaws());
                flawed += reader.flaws().isEmpty() ? 0 : 1;
                if (reader.flaws().isEmpty()) {
                    sound.add(entry);
                }
            }
        }
        return new Rows(rows, flawed, sound, flaws);
    }

    private static void judgeNumber(RowReader reader, String number, Set<String> taken, Map<String, Integer> numbers) {
        if (number == null) {
            return;
        }
        if (taken.contains(number)) {
            reader.flaw(Field.NUMBER, Flaw.TAKEN);
        } else if (numbers.putIfAbsent(number, reader.line()) != null) {
            reader.flaw(Field.NUMBER, Flaw.TWICE);
        }
    }

    private Map<ReviewColumn, String> cells(List<String> line) {
        Map<ReviewColumn, String> cells = new EnumMap<>(ReviewColumn.class);
        columns.forEach((column, at) -> cells.put(column, at < line.size() ? line.get(at) : ""));
        return cells;
    }

    /** The line that knows most headings. */
    private static int headingLine(List<List<String>> lines) {
        int best = 0;
        for (int i = 1; i < Math.min(lines.size(), LINES_LOOKED_FOR_HEADINGS); i++) {
            if (columns(lines.get(i)).size() > columns(lines.get(best)).size()) {
                best = i;
            }
        }
        return best;
    }

    private static Map<ReviewColumn, Integer> columns(List<String> headings) {
        Map<ReviewColumn, Integer> columns = new LinkedHashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            int at = i;
            ReviewColumn.of(headings.get(i)).ifPresent(column -> columns.putIfAbsent(column, at));
        }
        return columns;
    }

    /** @param rows lines with content @param flawed how many of them cannot be kept */
    public record Rows(int rows, int flawed, List<ReviewEntry> sound, List<RowFlaw> flaws) {
    }
}
