package org.qianfa.registers.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.qianfa.documents.tables.TableLimits;
import org.qianfa.documents.tables.TableReader;
import org.qianfa.documents.tables.TableUnreadable;

/** The cells of a brought file, and the same as one text to be kept: what was brought can be read again as it was. */
public final class Lines {

    private static final TableLimits LIMITS = new TableLimits(8 * 1024 * 1024, 200L * 1024 * 1024, 5_000, 60);
    private static final String CELL = "\u001F";
    private static final String LINE = "\u001E";

    private Lines() {
    }

    public static List<List<String>> read(String fileName, byte[] content) throws TableUnreadable {
        List<List<String>> lines = new ArrayList<>();
        for (List<String> line : TableReader.read(fileName, content, LIMITS)) {
            lines.add(line.stream().map(cell -> cell.replaceAll("[\\u0000\\u001E\\u001F]", "").strip()).toList());
        }
        return lines;
    }

    public static String text(List<List<String>> lines) {
        return lines.stream().map(line -> String.join(CELL, line)).collect(Collectors.joining(LINE));
    }

    public static List<List<String>> ofText(String text) {
        return Arrays.stream(text.split(LINE, -1)).map(line -> Arrays.asList(line.split(CELL, -1))).toList();
    }
}
