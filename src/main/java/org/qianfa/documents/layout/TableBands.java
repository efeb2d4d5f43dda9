package org.qianfa.documents.layout;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.documents.fonts.Fonts;
import org.qianfa.documents.official.Part;
import org.qianfa.documents.official.TablePart;

/** Sets a table over the whole measure; a row is not parted by the end of a page, the head is repeated. */
final class TableBands {

    private static final double PADDING = 4;
    private static final double LEADING = 1.5 * Sheet.TABLE_TYPE;
    private static final double RULE = 0.5;

    private final TablePart table;
    private final Fonts fonts;
    private final double[] edges;

    TableBands(TablePart table, Fonts fonts) {
        this.table = table;
        this.fonts = fonts;
        this.edges = new double[table.weights().size() + 1];
        double all = table.weights().stream().mapToInt(Integer::intValue).sum();
        for (int i = 0; i < table.weights().size(); i++) {
            edges[i + 1] = edges[i] + Sheet.MEASURE * table.weights().get(i) / all;
        }
    }

    List<Band> bands() {
        List<Band> bands = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            boolean head = row < table.heads();
            List<Band> above = head ? List.of() : bands.subList(0, table.heads()).stream().map(Band::repeated).toList();
            bands.add(row(table.rows().get(row), head, above));
        }
        bands.add(new Band(0, 0, false, Band.Start.ON_GRID, List.of(), List.of(), List.of()));
        return bands;
    }

    private Band row(List<Part> cells, boolean head, List<Band> above) {
        List<List<Line>> columns = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            columns.add(cell(cells.get(i), head, edges[i + 1] - edges[i] - 2 * PADDING));
        }
        int deepest = columns.stream().mapToInt(List::size).max().orElse(0);
        double depth = Math.max(1, deepest) * LEADING + 2 * PADDING;
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            double top = (depth - columns.get(i).size() * LEADING) / 2;
            for (int k = 0; k < columns.get(i).size(); k++) {
                lines.add(columns.get(i).get(k).at(edges[i] + PADDING, top + k * LEADING));
            }
        }
        return new Band(depth, depth, head, Band.Start.HERE, lines, frame(depth), above);
    }

    private List<Line> cell(Part part, boolean head, double width) {
        Typed typed = Typed.of(part, head ? Style.CELL_OF_HEAD : Style.CELL, fonts);
        double baseline = LEADING / 2 + Sheet.BASELINE * Sheet.TABLE_TYPE;
        boolean centred = head || numeric(part.text());
        if (centred && typed.width() <= width) {
            return typed.length() == 0 ? List.of() : List.of(typed.line(0, typed.length(), (width - typed.width()) / 2, baseline));
        }
        return new Measure(0, 0, width).lines(typed, baseline);
    }

    private static boolean numeric(String cell) {
        return cell.codePoints().noneMatch(c -> Character.isIdeographic(c) || Character.isAlphabetic(c));
    }

    private List<Rule> frame(double depth) {
        List<Rule> rules = new ArrayList<>();
        rules.add(new Rule(0, 0, Sheet.MEASURE, 0, RULE, Ink.BLACK));
        rules.add(new Rule(0, depth, Sheet.MEASURE, depth, RULE, Ink.BLACK));
        for (double edge : edges) {
            rules.add(new Rule(edge, 0, edge, depth, RULE, Ink.BLACK));
        }
        return rules;
    }
}
