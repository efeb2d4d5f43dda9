package org.qianfa.documents.official;

import java.util.Collections;
import java.util.List;

/**
 * A table in the text.
 *
 * @param rows    every row with the same number of cells, at least one
 * @param heads   how many rows at the top are its head, 0 for none
 * @param weights how wide the columns are in relation to one another, one a column
 */
public record Table(List<List<String>> rows, int heads, List<Integer> weights) implements Block {

    public Table {
        rows = rows.stream().map(List::copyOf).toList();
        weights = List.copyOf(weights);
        int columns = weights.size();
        if (columns == 0 || rows.isEmpty() || rows.stream().anyMatch(row -> row.size() != columns)) {
            throw new IllegalArgumentException("a table needs rows with one cell for each of its " + columns + " columns");
        }
        if (heads < 0 || heads > rows.size() || weights.stream().anyMatch(weight -> weight <= 0)) {
            throw new IllegalArgumentException("no table has " + heads + " rows of head, or columns of no width");
        }
    }

    /** Columns of one width, the first row as head. */
    public static Table of(List<List<String>> rows) {
        return new Table(rows, 1, Collections.nCopies(rows.get(0).size(), 1));
    }
}
