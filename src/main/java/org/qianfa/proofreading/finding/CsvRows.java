package org.qianfa.proofreading.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A list kept as comma-separated text (RFC 4180) whose first line names the columns. Blank lines and lines that begin with
 * {@code #} say nothing.
 */
public final class CsvRows {

    private CsvRows() {
    }

    /** Rows of a list the product brings, e.g. {@code /proofreading/laws.csv}. */
    public static List<Row> resource(String path) {
        return of(text(path));
    }

    /** The same as it is written. */
    public static String text(String path) {
        try (InputStream in = CsvRows.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("No list " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Row> of(String csv) {
        List<Row> rows = new ArrayList<>();
        Map<String, Integer> columns = null;
        for (int at = csv.startsWith("\uFEFF") ? 1 : 0; at < csv.length();) {
            List<String> cells = new ArrayList<>(8);
            at = line(csv, at, cells);
            if (cells.size() == 1 && cells.get(0).isBlank() || cells.get(0).startsWith("#")) {
                continue;
            }
            if (columns == null) {
                columns = columns(cells);
            } else {
                rows.add(new Row(columns, cells));
            }
        }
        return rows;
    }

    private static Map<String, Integer> columns(List<String> names) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            columns.put(names.get(i).strip(), i);
        }
        return columns;
    }

    /** Reads the cells of one line and gives where the next line begins. */
    private static int line(String csv, int at, List<String> cells) {
        int end = csv.indexOf('\n', at) < 0 ? csv.length() : csv.indexOf('\n', at);
        String line = csv.substring(at, end);
        if (line.indexOf('"') >= 0) {
            return quotedLine(csv, at, cells);
        }
        int cell = 0;
        for (int comma = line.indexOf(','); comma >= 0; comma = line.indexOf(',', cell)) {
            cells.add(line.substring(cell, comma));
            cell = comma + 1;
        }
        cells.add(line.substring(cell));
        return end + 1;
    }

    private static int quotedLine(String csv, int at, List<String> cells) {
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int i = at;
        for (; i < csv.length() && (quoted || csv.charAt(i) != '\n'); i++) {
            char c = csv.charAt(i);
            if (c == '"' && quoted && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append(csv.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == ',') {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return i + 1;
    }

    /** A line of the list. */
    public static final class Row {

        private final Map<String, Integer> columns;
        private final List<String> cells;

        private Row(Map<String, Integer> columns, List<String> cells) {
            this.columns = columns;
            this.cells = cells;
        }

        /** Without surrounding blanks; empty where the list has no such column or the line ends before it. */
        public String get(String column) {
            Integer place = columns.get(column);
            return place == null || place >= cells.size() ? "" : cells.get(place).strip();
        }

        /** Whether it has more cells than there are columns. */
        public boolean surplus() {
            return cells.size() > columns.size();
        }

        /** What stands between ；, nothing if the cell is empty. */
        public List<String> several(String column) {
            String cell = get(column);
            return cell.isEmpty() ? List.of() : List.of(cell.split("；"));
        }

        /** The year a date such as 2021-07-15 begins with, {@code null} if the cell is empty. */
        public Integer year(String column) {
            String cell = get(column);
            return cell.isEmpty() ? null : Integer.valueOf(cell.substring(0, 4));
        }
    }
}
