package org.qianfa.signoff.web;

import java.util.List;
import org.qianfa.officialtext.Outline;

/** A paragraph of the report with the class that sets it: a heading on a line of its own, or plain text. */
record PaperLine(String style, String text) {

    static List<PaperLine> of(String text) {
        return text.lines().map(line -> new PaperLine(style(line), line)).toList();
    }

    private static String style(String line) {
        return Outline.paragraphs(line).stream().filter(Outline.Paragraph::headingLine).findFirst()
                .map(p -> "level-" + p.level()).orElse(null);
    }
}
