package org.qianfa.archive.application;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** Writes pages that a browser shows without the product: no script, nothing from elsewhere, and legible on paper. */
final class Html {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head>
            <meta charset="UTF-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>
            body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font-family: "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; line-height: 1.6; color: #1c1c1c; background: #fff }
            h1 { font-size: 1.5rem } h2 { font-size: 1.15rem; margin-top: 2rem; border-bottom: 1px solid #bbb }
            table { border-collapse: collapse; width: 100%% } th, td { border: 1px solid #bbb; padding: .3rem .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere }
            th { background: #f2f2f2; font-weight: 600 } td.time { white-space: nowrap } code { overflow-wrap: anywhere }
            ul { padding-left: 1.2rem } a { color: #0b4f9e }
            </style>
            </head>
            <body>
            """;

    private final StringBuilder page;

    Html(String title) {
        page = new StringBuilder(HEAD.formatted(escaped(title))).append("<h1>").append(escaped(title)).append("</h1>\n");
    }

    Html heading(String words) {
        page.append("<h2>").append(escaped(words)).append("</h2>\n");
        return this;
    }

    Html paragraph(String words) {
        page.append("<p>").append(escaped(words)).append("</p>\n");
        return this;
    }

    /** @param rows the first one is the head */
    Html table(List<List<String>> rows) {
        page.append("<table>\n<thead>").append(row(rows.get(0), "th scope=\"col\"", "th")).append("</thead>\n<tbody>\n");
        rows.stream().skip(1).forEach(row -> page.append(row(row, "td", "td")));
        page.append("</tbody>\n</table>\n");
        return this;
    }

    /** Names and what they stand for. */
    Html facts(List<List<String>> rows) {
        page.append("<table>\n<tbody>\n");
        rows.forEach(row -> page.append("<tr><th scope=\"row\">").append(escaped(row.get(0))).append("</th><td>").append(escaped(row.get(1)))
                .append("</td></tr>\n"));
        page.append("</tbody>\n</table>\n");
        return this;
    }

    /** Links to files beside the page. */
    Html links(List<Item> items) {
        page.append("<ul>\n");
        items.forEach(item -> page.append("<li><a href=\"").append(escaped(item.name())).append("\">").append(escaped(item.title()))
                .append("</a> <code>").append(escaped(item.name())).append("</code></li>\n"));
        page.append("</ul>\n");
        return this;
    }

    String end() {
        return page.append("</body>\n</html>\n").toString();
    }

    private static String row(List<String> cells, String open, String close) {
        return cells.stream().map(cell -> "<" + open + ">" + escaped(cell) + "</" + close + ">").collect(Collectors.joining("", "<tr>", "</tr>\n"));
    }

    private static String escaped(String words) {
        return words == null ? "" : HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
