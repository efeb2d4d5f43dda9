package org.qianfa.figures;

import java.util.List;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * The coordinator brings figures from a table: new lines are added, known names changed where a cell says something.
 * Values wait for the heads of their departments like any others.
 */
public interface ImportFigures {

    /** What the rows would do. Keeps nothing. */
    List<Line> preview(Actor by, long reportId, List<Row> rows) throws Refusal;

    /** @return how many figures were added or changed @throws ImportFlawed if a single row is flawed; then nothing is kept */
    int importFigures(Actor by, long reportId, List<Row> rows) throws Refusal;

    /** A row as written; cells may be empty. @param line number in the table, from 1, header included */
    record Row(int line, String name, String unit, String period, String value, String lastYear, String department, String definition,
               String formula, String digits) {
    }

    /** @param problem why the row cannot be taken, {@code null} if it can */
    record Line(Row row, Effect effect, Refusal problem) {
    }

    /** What a row would do. */
    enum Effect {
        NEW, CHANGED, SAME, FLAWED
    }
}
