package org.qianfa.cockpit.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qianfa.cockpit.WatchClocks.Line;
import org.qianfa.documents.tables.TableWriter;
import org.qianfa.documents.tables.TableWriter.Column;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Clocks as a table file; times in hours. */
@Component
class ClockSheet {

    private static final List<String> COLUMNS = List.of("unit", "name", "done", "returned", "onTime", "opened",
            "idleMedian", "idleP90", "workMedian", "workP90", "totalMedian", "totalP90");
    private static final int WIDTH = 14;

    private final MessageSource messages;

    ClockSheet(MessageSource messages) {
        this.messages = messages;
    }

    String title(Locale locale) {
        return word("cockpit.clocks", locale);
    }

    byte[] xlsx(List<Line> lines, Locale locale) {
        List<Column> columns = headings(locale).map(heading -> new Column(heading, WIDTH)).toList();
        return TableWriter.xlsx(title(locale), columns, lines.stream().map(line -> cells(line, locale)).toList());
    }

    /** With the mark Excel needs to take it for UTF-8. */
    byte[] csv(List<Line> lines, Locale locale) {
        Stream<String> rows = lines.stream().map(line -> cells(line, locale).stream().map(ClockSheet::quoted).collect(Collectors.joining(",")));
        String head = headings(locale).map(ClockSheet::quoted).collect(Collectors.joining(","));
        return Stream.concat(Stream.of(head), rows).collect(Collectors.joining("\r\n", "\uFEFF", "\r\n")).getBytes(StandardCharsets.UTF_8);
    }

    private Stream<String> headings(Locale locale) {
        return COLUMNS.stream().map(column -> word("cockpit.clock." + column, locale));
    }

    private List<Object> cells(Line line, Locale locale) {
        return Arrays.asList(line.unit(), line.name() == null ? word("cockpit.clock.unitItself", locale) : line.name(), line.done(), line.returned(),
                line.onTime(), line.opened(), hours(line.idle().median()), hours(line.idle().p90()), hours(line.work().median()),
                hours(line.work().p90()), hours(line.total().median()), hours(line.total().p90()));
    }

    private static Double hours(Double minutes) {
        return minutes == null ? null : Math.round(minutes / 6) / 10.0;
    }

    /** A name that begins like a formula must not become one. */
    private static String quoted(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number) {
            return value.toString();
        }
        String text = value.toString();
        String safe = !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }

    private String word(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
