package org.qianfa.officialtext;

import java.util.ArrayList;
import java.util.List;

/** Splits a report's text into introduction, sections 一、 and sub-sections （一）. */
public final class SectionSplitter {

    private SectionSplitter() {
    }

    /** The sections in order; their texts joined by line feeds are the normalised text, character by character. */
    public static List<TextSection> split(String text) {
        List<TextSection> sections = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (String line : PlainText.paragraphs(text)) {
            int level = Outline.headingLevel(line);
            if ((level == 1 || level == 2) && !open.isEmpty()) {
                sections.add(section(open));
                open.clear();
            }
            open.add(line);
        }
        if (!open.isEmpty()) {
            sections.add(section(open));
        }
        return List.copyOf(sections);
    }

    private static TextSection section(List<String> lines) {
        Outline.Paragraph first = Outline.paragraph(lines.get(0));
        boolean numbered = first.level() == 1 || first.level() == 2;
        return new TextSection(numbered ? first.level() : 0, numbered ? heading(first) : "", String.join("\n", lines));
    }

    private static String heading(Outline.Paragraph first) {
        if (first.headingLine()) {
            return first.heading();
        }
        return first.heading().substring(0, first.heading().length() - 1);
    }
}
