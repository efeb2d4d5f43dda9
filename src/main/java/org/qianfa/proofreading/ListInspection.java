package org.qianfa.proofreading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.qianfa.proofreading.ListFlaw.Problem;
import org.qianfa.proofreading.citation.LawRegister;
import org.qianfa.proofreading.finding.CsvRows;
import org.qianfa.proofreading.finding.CsvRows.Row;
import org.qianfa.proofreading.post.PostRegister;
import org.qianfa.proofreading.wording.WordList;

/** Looks through a list somebody brings, line by line. A cell with a line feed in it is not accepted. */
final class ListInspection {

    private static final int MOST_LINES = 10_000;
    private static final int MOST_FLAWS = 50;
    private static final int LONGEST_LINE = 5_000;
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}){0,2}");
    private static final List<String> DATES = List.of("valid_from", "valid_to", "from", "to");

    private final ListKind kind;
    private final List<String> columns;
    private final List<String> needed;
    private final List<ListFlaw> flaws = new ArrayList<>();

    ListInspection(ListKind kind, String columns, List<String> needed) {
        this.kind = kind;
        this.columns = List.of(columns.split(","));
        this.needed = needed;
    }

    List<ListFlaw> flaws(String csv) {
        String[] lines = csv.split("\n", -1);
        if (lines.length > MOST_LINES) {
            return List.of(new ListFlaw(MOST_LINES, Problem.TOO_LONG, String.valueOf(lines.length)));
        }
        String head = null;
        for (int i = 0; i < lines.length && flaws.size() < MOST_FLAWS; i++) {
            if (lines[i].length() > LONGEST_LINE) {
                return List.of(new ListFlaw(i + 1, Problem.TOO_LONG, String.valueOf(lines[i].length())));
            }
            if (!lines[i].isBlank() && !lines[i].startsWith("#")) {
                head = head == null ? head(i + 1, lines[i].replace("\uFEFF", "")) : head;
                row(i + 1, head, lines[i]);
            }
        }
        if (head == null) {
            flaws.add(new ListFlaw(1, Problem.COLUMN_MISSING, needed.get(0)));
        }
        return List.copyOf(flaws);
    }

    private String head(int line, String head) {
        List<String> named = Arrays.stream(head.split(",")).map(String::strip).toList();
        needed.stream().filter(column -> !named.contains(column))
                .forEach(column -> flaws.add(new ListFlaw(line, Problem.COLUMN_MISSING, column)));
        return head;
    }

    private void row(int number, String head, String line) {
        if (line.replace("\uFEFF", "").equals(head)) {
            return;
        }
        if (line.chars().filter(c -> c == '"').count() % 2 != 0) {
            flaws.add(new ListFlaw(number, Problem.QUOTES, ""));
            return;
        }
        for (Row row : CsvRows.of(head + "\n" + line)) {
            int before = flaws.size();
            cells(number, row);
            if (flaws.size() == before) {
                meaning(number, row, head + "\n" + line);
            }
        }
    }

    private void cells(int number, Row row) {
        if (row.surplus()) {
            flaws.add(new ListFlaw(number, Problem.TOO_MANY_CELLS, ""));
        }
        needed.stream().filter(column -> row.get(column).isEmpty())
                .forEach(column -> flaws.add(new ListFlaw(number, Problem.CELL_MISSING, column)));
        DATES.stream().filter(columns::contains).map(row::get).filter(date -> !date.isEmpty() && !DATE.matcher(date).matches())
                .forEach(date -> flaws.add(new ListFlaw(number, Problem.DATE, date)));
    }

    /** Whoever uses the list knows best whether it can be used. */
    private void meaning(int number, Row row, String list) {
        try {
            switch (kind) {
                case LAWS -> LawRegister.of(list, 0);
                case POSTS -> PostRegister.of(list);
                case WORDING, OWN_WORDS -> WordList.of(list);
            }
        } catch (RuntimeException unusable) {
            flaws.add(new ListFlaw(number, Problem.VALUE, kind.choiceColumn() == null ? "" : row.get(kind.choiceColumn())));
        }
    }
}
