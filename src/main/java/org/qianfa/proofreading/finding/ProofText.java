package org.qianfa.proofreading.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.qianfa.officialtext.Line;
import org.qianfa.officialtext.Outline;
import org.qianfa.officialtext.OutlineNode;
import org.qianfa.officialtext.PageChrome;
import org.qianfa.officialtext.PlainText;

/** A whole text as checks see it. Not safe for use by several threads. */
public final class ProofText {

    private final String text;
    private final List<Line> lines;
    private final List<Line> body;
    private final List<PlacedParagraph> paragraphs = new ArrayList<>();
    private List<OutlineNode> outline;

    /** @param paragraph gives the paragraph with some text, perhaps one that was read before */
    public ProofText(String text, Function<String, Paragraph> paragraph) {
        this.text = text;
        this.lines = PlainText.lines(text);
        this.body = PageChrome.without(lines);
        body.forEach(line -> paragraphs.add(new PlacedParagraph(paragraph.apply(line.text()), line.start())));
    }

    /** As it was given, page and all. */
    public String text() {
        return text;
    }

    /** All lines that are not blank, those of a web page around the report included. */
    public List<Line> lines() {
        return lines;
    }

    /** The report's own lines. */
    public List<Line> body() {
        return body;
    }

    /** The report's own paragraphs, one for each line of {@link #body()}. */
    public List<PlacedParagraph> paragraphs() {
        return paragraphs;
    }

    public List<OutlineNode> outline() {
        if (outline == null) {
            outline = Outline.of(text);
        }
        return outline;
    }
}
