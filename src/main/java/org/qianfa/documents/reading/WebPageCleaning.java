package org.qianfa.documents.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.qianfa.documents.Note.Kind;
import org.qianfa.documents.NoteTaker;

/** Takes out of a web page what its reader does not see, and turns into words what plain text cannot hold. */
final class WebPageCleaning {

    private static final String UNSEEN = "script,style,noscript,template,head,iframe,object,svg,canvas,select,button,input,textarea,nav";
    private static final Pattern HIDDEN = Pattern.compile(
            "(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all)", Pattern.CASE_INSENSITIVE);
    private static final int MOST_LINES_OF_A_CELL = 3;
    /** Between the cells of a row. */
    private static final String GAP = "　";

    private final Document page;
    private final NoteTaker notes;

    WebPageCleaning(Document page, NoteTaker notes) {
        this.page = page;
        this.notes = notes;
    }

    void clean() {
        page.select(UNSEEN).remove();
        for (Element hidden : page.select("[hidden],[style]")) {
            if (hidden.hasAttr("hidden") || HIDDEN.matcher(hidden.attr("style")).find()) {
                noteWords(Kind.HIDDEN_TEXT_LEFT_OUT, hidden);
                hidden.remove();
            }
        }
        for (Element deleted : page.select("del")) {
            noteWords(Kind.DELETIONS_LEFT_OUT, deleted);
            deleted.remove();
        }
        for (Element inserted : page.select("ins")) {
            noteWords(Kind.INSERTIONS_KEPT, inserted);
        }
        page.select("img").forEach(picture -> notes.note(Kind.PICTURES_LEFT_OUT));
        page.select("ul > li").forEach(item -> notes.note(Kind.BULLETS_LEFT_OUT));
        page.select("ol").forEach(this::writeOutNumbers);
        page.select("table:not(:has(table))").forEach(this::flatten);
    }

    private void noteWords(Kind kind, Element element) {
        if (element.hasText()) {
            notes.note(kind, element.text());
        }
    }

    private void writeOutNumbers(Element list) {
        String start = list.attr("start");
        int number = start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
        for (Element item : list.children()) {
            if (item.normalName().equals("li") && item.hasText()) {
                Element first = item.firstElementChild();
                boolean wrapped = first != null && first.isBlock() && item.ownText().isBlank();
                (wrapped ? first : item).prependText(number++ + ".");
                notes.note(Kind.NUMBERS_WRITTEN_OUT);
            }
        }
    }

    /** A table with several short cells in a row becomes a paragraph a row; one that only frames the page does not. */
    private void flatten(Element table) {
        Elements cells = table.select("> * > tr > td, > * > tr > th");
        Elements rows = table.select("> * > tr");
        boolean data = rows.stream().anyMatch(row -> row.select("> td, > th").size() > 1)
                && cells.stream().allMatch(cell -> cell.select("p, div, br").size() <= MOST_LINES_OF_A_CELL);
        if (data) {
            for (Element row : rows) {
                List<String> words = row.select("> td, > th").eachText();
                row.empty().appendElement("td").text(String.join(GAP, words));
            }
            notes.note(Kind.TABLES_FLATTENED);
        }
    }
}
