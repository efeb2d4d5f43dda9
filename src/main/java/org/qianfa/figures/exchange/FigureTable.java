package org.qianfa.figures.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.qianfa.figures.ImportFigures.Row;
import org.qianfa.figures.SheetUnreadable;
import org.qianfa.figures.SheetUnreadable.Reason;

/** A table of figures: cells by line, and rows by the headings of the first line. */
public final class FigureTable {

    static final int MOST_ROWS = 500;

    private final List<List<String>> lines;

    FigureTable(List<List<String>> lines) {
        this.lines = lines;
    }

    /** Comma or tab separated, as a spreadsheet copies it. */
    public static FigureTable ofText(String text) throws SheetUnreadable {
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        int firstEnd = body.indexOf('\n') < 0 ? body.length() : body.indexOf('\n');
        CSVFormat format = body.substring(0, firstEnd).indexOf('\t') >= 0 ? CSVFormat.TDF : CSVFormat.DEFAULT;
        List<List<String>> lines = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(body), format.builder().setIgnoreEmptyLines(false).get())) {
            for (CSVRecord line : parser) {
                lines.add(line.toList());
                if (lines.size() > MOST_ROWS + 1) {
                    throw new SheetUnreadable(Reason.TOO_MANY_ROWS, String.valueOf(MOST_ROWS));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new SheetUnreadable(Reason.NOT_A_TABLE, "");
        }
        return new FigureTable(lines);
    }

    /** Lines without any content are left out. */
    public List<Row> rows() throws SheetUnreadable {
        if (lines.stream().allMatch(FigureTable::blank)) {
            throw new SheetUnreadable(Reason.EMPTY, "");
        }
        int header = 0;
        while (blank(lines.get(header))) {
            header++;
        }
        Map<TableColumn, Integer> columns = columns(lines.get(header));
        if (!columns.containsKey(TableColumn.NAME)) {
            throw new SheetUnreadable(Reason.NO_NAME_COLUMN, String.join("、", lines.get(header)));
        }
        List<Row> rows = new ArrayList<>();
        for (int i = header + 1; i < lines.size(); i++) {
            if (!blank(lines.get(i))) {
                rows.add(row(i + 1, lines.get(i), columns));
            }
        }
        if (rows.isEmpty()) {
            throw new SheetUnreadable(Reason.EMPTY, "");
        }
        return rows;
    }

    /** As comma separated text, for a form to carry along. */
    public String text() {
        return SheetWriter.csv(lines);
    }

    private static Map<TableColumn, Integer> columns(List<String> header) {
        Map<TableColumn, Integer> columns = new EnumMap<>(TableColumn.class);
        for (int i = 0; i < header.size(); i++) {
            int at = i;
            TableColumn.of(header.get(i)).ifPresent(column -> columns.putIfAbsent(column, at));
        }
        return columns;
    }

    private static Row row(int line, List<String> cells, Map<TableColumn, Integer> columns) {
        Map<TableColumn, String> found = new EnumMap<>(TableColumn.class);
        columns.forEach((column, at) -> found.put(column, at < cells.size() ? SheetWriter.unguarded(cells.get(at).strip()) : ""));
        return new Row(line, cell(found, TableColumn.NAME), cell(found, TableColumn.UNIT), cell(found, TableColumn.PERIOD),
                cell(found, TableColumn.VALUE), cell(found, TableColumn.LAST_YEAR), cell(found, TableColumn.DEPARTMENT),
                cell(found, TableColumn.DEFINITION), cell(found, TableColumn.FORMULA), cell(found, TableColumn.DIGITS));
    }

    private static String cell(Map<TableColumn, String> found, TableColumn column) {
        return found.getOrDefault(column, "");
    }

    private static boolean blank(List<String> cells) {
        return cells.stream().allMatch(String::isBlank);
    }
}
