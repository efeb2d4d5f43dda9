package org.qianfa.officialtext;

import java.util.ArrayList;
import java.util.List;

/** The places in one paragraph where nodes of the outline begin. */
final class ParagraphMarks {

    private static final String SEMICOLONS = "；;";

    private final Line line;
    private final String text;
    private final Enclosures enclosures;
    private final HeadingTitle titles;
    private final List<Mark> marks = new ArrayList<>();

    private ParagraphMarks(Line line) {
        this.line = line;
        this.text = line.text();
        this.enclosures = Enclosures.in(text);
        this.titles = new HeadingTitle(text, enclosures);
    }

    /** @param topicEnd offset of the full stop of the paragraph's topic sentence, 0 if it has none */
    static List<Mark> in(Line line, int topicEnd) {
        ParagraphMarks paragraph = new ParagraphMarks(line);
        Numbering number = Numbering.of(line.text());
        List<InlineItems.Item> items = InlineItems.in(paragraph.text, number.length(), paragraph.enclosures);
        int first = items.isEmpty() ? paragraph.text.length() : items.get(0).start();
        if (number.level() > 0) {
            paragraph.add(Layer.ofHeading(number.level()), 0, number.length(), paragraph.titles.ofHeading(number.length(), first));
        } else if (topicEnd > 0) {
            paragraph.addTopics(topicEnd, first);
        }
        paragraph.addItems(items);
        return paragraph.marks;
    }

    private void addTopics(int topicEnd, int to) {
        TopicSentence shape = new TopicSentence(text, enclosures);
        add(Layer.TOPIC, 0, 0, Math.min(topicEnd, to));
        for (int i = topicEnd + 1; i < to; i++) {
            int end = SEMICOLONS.indexOf(text.charAt(i)) >= 0 && !enclosures.enclose(i) ? shape.echoEnd(i + 1, topicEnd) : 0;
            if (end > 0 && end < to) {
                add(Layer.TOPIC, i + 1, i + 1, end);
            }
        }
    }

    private void addItems(List<InlineItems.Item> items) {
        for (int i = 0; i < items.size(); i++) {
            InlineItems.Item item = items.get(i);
            int to = i + 1 < items.size() ? items.get(i + 1).start() : text.length();
            add(Layer.ITEM, item.start(), item.end(), titles.ofItem(item.end(), to));
        }
    }

    private void add(Layer layer, int start, int numberEnd, int titleEnd) {
        marks.add(new Mark(layer, line.start() + start, line.start() + numberEnd, line.start() + titleEnd));
    }
}
