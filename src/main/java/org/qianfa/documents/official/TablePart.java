package org.qianfa.documents.official;

import java.util.List;

/**
 * A table with its cells as parts in reading order.
 *
 * @param rows    every row has the same number of cells
 * @param heads   how many rows at the top are its head, repeated on every page
 * @param weights how wide the columns are in relation to one another
 */
public record TablePart(List<List<Part>> rows, int heads, List<Integer> weights) implements Element {

    public TablePart {
        rows = rows.stream().map(List::copyOf).toList();
        weights = List.copyOf(weights);
    }
}
