package org.qianfa.cockpit.web;

import java.util.List;
import java.util.Locale;
import org.qianfa.cockpit.WatchWall.Line;
import org.qianfa.cockpit.WatchWall.Standing;
import org.qianfa.cockpit.WatchWall.Wall;
import org.qianfa.cockpit.web.WallCells.Cell;
import org.qianfa.cockpit.web.WallCells.Row;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * The lines of the wall as HTML. A wall of 1,500 units has 27,000 cells, over which the template engine sits for seconds.
 * No text gets into the page but through {@link Page#say}, which escapes it.
 */
@Component
class WallLines {

    private static final int CHARACTERS_A_LINE = 1_500;

    private final WallCells cells;
    private final LightSigns signs;
    private final ShortDays days;
    private final MessageSource messages;

    WallLines(WallCells cells, LightSigns signs, ShortDays days, MessageSource messages) {
        this.cells = cells;
        this.signs = signs;
        this.days = days;
        this.messages = messages;
    }

    /** @param root what addresses of this server begin with, such as {@code /qianfa} or nothing */
    String html(Wall wall, Locale locale, String root) {
        List<Row> rows = cells.rows(wall, locale);
        Page page = new Page(new StringBuilder(CHARACTERS_A_LINE * rows.size()), root, new PageWords(messages, locale));
        rows.forEach(row -> line(row, page));
        return page.html().toString();
    }

    private void line(Row row, Page page) {
        Line line = row.line();
        page.put("<tr><th scope=\"row\"><a href=\"").say(page.root()).put("/cockpit/reports/" + line.reportId() + "/path\">").say(line.unit()).put("</a>");
        if (line.stuck()) {
            page.put("<span class=\"tag tag-failed\">").say(page.words().of("cockpit.stuck")).put("</span>");
        }
        if (line.terminated()) {
            page.put("<span class=\"tag tag-returned\">").say(page.words().of("cockpit.terminated")).put("</span>");
        }
        if (line.submission() != null || line.publication() != null) {
            page.put("<span class=\"hint\">").say(page.words().of("cockpit.basis." + line.forecast().basis(), line.forecast().samples())).put("</span>");
        }
        page.put("</th>");
        goal(line, line.submission(), "cockpit.goal.submission", page);
        goal(line, line.publication(), "cockpit.goal.publication", page);
        row.cells().forEach(cell -> cell(cell, page));
        page.put("</tr>\n");
    }

    private void goal(Line line, Standing standing, String name, Page page) {
        page.put("<td").attribute("data-label", page.words().of(name));
        if (standing == null) {
            page.put(" class=\"wall-goal\"><span>").say(noDate(line, page.words())).put("</span></td>");
            return;
        }
        page.put(" class=\"wall-goal light-" + standing.light() + "\"><b><span>").say(signs.sign(standing.light())).put("</span> <span>")
                .say(page.words().of("cockpit.daysLeft", standing.daysLeft())).put("</span></b> <span class=\"num\">")
                .say(days.range(standing.goal())).put("</span></td>");
    }

    /** What stands where no date is left to keep. */
    private static String noDate(Line line, PageWords words) {
        if (line.terminated()) {
            return "—";
        }
        return line.forecast() == null ? "…" : words.of("cockpit.goal.reached");
    }

    private static void cell(Cell cell, Page page) {
        page.put("<td").attribute("class", cell.css()).attribute("data-label", cell.label()).attribute("title", cell.words())
                .put(">").say(cell.sign()).put("</td>");
    }

    private record Page(StringBuilder html, String root, PageWords words) {

        /** What stands here in the code. */
        Page put(String markup) {
            html.append(markup);
            return this;
        }

        Page say(String text) {
            html.append(HtmlUtils.htmlEscape(text, "UTF-8"));
            return this;
        }

        /** Left out if there is nothing to say. */
        Page attribute(String name, String value) {
            return value == null ? this : put(" " + name + "=\"").say(value).put("\"");
        }
    }
}
