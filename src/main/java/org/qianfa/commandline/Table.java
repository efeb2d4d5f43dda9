package org.qianfa.commandline;

import java.util.List;
import java.util.stream.IntStream;

/** Cells in columns as wide as their widest cell; a Chinese character takes the place of two others. */
record Table(List<List<String>> rows) {

    private static final String GAP = "  ";
    private static final int FIRST_WIDE = 0x2E80;

    List<String> lines() {
        int columns = rows.get(0).size();
        int[] widths = IntStream.range(0, columns).map(c -> rows.stream().mapToInt(row -> width(row.get(c))).max().orElse(0)).toArray();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < row.size(); c++) {
            line.append(row.get(c)).append(" ".repeat(widths[c] - width(row.get(c)))).append(GAP);
        }
        return line.toString().stripTrailing();
    }

    private static int width(String cell) {
        return cell.codePoints().map(c -> c >= FIRST_WIDE ? 2 : 1).sum();
    }
}
