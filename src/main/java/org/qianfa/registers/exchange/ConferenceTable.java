package org.qianfa.registers.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.qianfa.documents.tables.TableUnreadable;
import org.qianfa.documents.tables.TableWriter;
import org.qianfa.documents.tables.TableWriter.Column;
import org.qianfa.registers.Field;
import org.qianfa.registers.Flaw;
import org.qianfa.registers.HeadingMissing;
import org.qianfa.registers.RecordConference.Minuted;
import org.qianfa.registers.RowFlawed;

/** The register of conferences as a file that can be read back. */
public final class ConferenceTable {

    private static final int LINES_LOOKED_FOR_HEADINGS = 5;

    private ConferenceTable() {
    }

    public static byte[] xlsx(List<Minuted> entries) {
        return TableWriter.xlsx("疑难会商台账", Arrays.stream(Heading.values()).map(h -> new Column(h.word, h.width)).toList(), entries.stream()
                .map(m -> Arrays.<Object>asList(m.heldOn(), m.topic(), m.matter(), m.attendees(), m.conclusion(), m.dissent())).toList());
    }

    /** Rows with content, each with the number of its line. */
    public static List<Line> read(String fileName, byte[] content) throws TableUnreadable, HeadingMissing, RowFlawed {
        List<List<String>> lines = Lines.read(fileName, content);
        int headings = 0;
        for (int i = 0; i < Math.min(lines.size(), LINES_LOOKED_FOR_HEADINGS); i++) {
            headings = columns(lines.get(i)).size() > columns(lines.get(headings)).size() ? i : headings;
        }
        Map<Heading, Integer> columns = lines.isEmpty() ? Map.of() : columns(lines.get(headings));
        for (Heading heading : List.of(Heading.CONFERRED_ON, Heading.TOPIC)) {
            if (!columns.containsKey(heading)) {
                throw new HeadingMissing(heading.field, lines.isEmpty() ? "" : String.join("、", lines.get(headings)));
            }
        }
        List<Line> read = new ArrayList<>();
        for (int i = headings + 1; i < lines.size(); i++) {
            if (!lines.get(i).stream().allMatch(String::isBlank)) {
                read.add(new Line(i + 1, minuted(i + 1, lines.get(i), columns)));
            }
        }
        return read;
    }

    private static Minuted minuted(int number, List<String> line, Map<Heading, Integer> columns) throws RowFlawed {
        String day = cell(line, columns, Heading.CONFERRED_ON);
        LocalDate heldOn = day.isEmpty() ? null
                : Words.day(day).orElseThrow(() -> new RowFlawed(number, Field.CONFERRED_ON, Flaw.NOT_A_DATE));
        return new Minuted(heldOn, cell(line, columns, Heading.TOPIC), cell(line, columns, Heading.MATTER), cell(line, columns, Heading.ATTENDEES),
                cell(line, columns, Heading.CONCLUSION), cell(line, columns, Heading.DISSENT));
    }

    private static String cell(List<String> line, Map<Heading, Integer> columns, Heading heading) {
        Integer at = columns.get(heading);
        return at == null || at >= line.size() ? "" : line.get(at).strip();
    }

    private static Map<Heading, Integer> columns(List<String> headings) {
        Map<Heading, Integer> columns = new EnumMap<>(Heading.class);
        for (int i = 0; i < headings.size(); i++) {
            for (Heading heading : Heading.values()) {
                if (heading.word.equals(headings.get(i).strip())) {
                    columns.putIfAbsent(heading, i);
                }
            }
        }
        return columns;
    }

    /** A row as it was read. */
    public record Line(int number, Minuted said) {
    }

    private enum Heading {
        CONFERRED_ON("会商日期", 12), TOPIC("议题", 36), MATTER("涉及事项", 30), ATTENDEES("参加人", 30), CONCLUSION("会商结论", 60), DISSENT("不同意见", 30);

        private final String word;
        private final int width;
        private final Field field = Field.valueOf(name());

        Heading(String word, int width) {
            this.word = word;
            this.width = width;
        }
    }
}
