package org.qianfa.officialtext;

import java.util.List;

/**
 * Takes the text of a report as published on a web page: leaves out what belongs to the page and splits the rest. Never
 * changes a character inside a paragraph.
 */
public final class ReportImporter {

    private ReportImporter() {
    }

    public static ImportedReport read(String published) {
        List<String> lines = PageChrome.without(PlainText.lines(published)).stream().map(Line::text).toList();
        String text = String.join("\n", lines);
        return new ImportedReport(text, SectionSplitter.split(text));
    }

    /**
     * @param text     the report's text without the page around it
     * @param sections its sections in order
     */
    public record ImportedReport(String text, List<TextSection> sections) {
    }
}
