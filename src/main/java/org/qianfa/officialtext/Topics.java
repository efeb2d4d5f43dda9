package org.qianfa.officialtext;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Paragraphs that open with a topic sentence instead of a number. They count only in company: under a heading that has its
 * line for itself, at least two paragraphs, and all of them, open so. One that ends with a colon may introduce them;
 * paragraphs that begin with an item belong to the topic above them.
 */
final class Topics {

    private static final int COMPANY = 2;
    private static final String COLONS = "：:";

    private final Map<Line, Integer> topics = new HashMap<>();

    private Topics() {
    }

    static Topics of(List<Line> lines) {
        Topics topics = new Topics();
        List<Line> body = new ArrayList<>();
        boolean open = false;
        for (Line line : lines) {
            Outline.Paragraph paragraph = Outline.paragraph(line.text());
            if (paragraph.level() > 0) {
                topics.addAll(body);
                body.clear();
                open = paragraph.headingLine();
            } else if (open) {
                body.add(line);
            }
        }
        topics.addAll(body);
        return topics;
    }

    /** Offset, in the line, of the full stop of its topic sentence; 0 if it opens with none. */
    int endIn(Line line) {
        return topics.getOrDefault(line, 0);
    }

    private void addAll(List<Line> body) {
        Map<Line, Integer> found = new HashMap<>();
        for (int i = 0; i < body.size(); i++) {
            String text = body.get(i).text();
            Enclosures enclosures = Enclosures.in(text);
            boolean item = InlineItems.beginIn(text, enclosures);
            int end = item ? 0 : new TopicSentence(text, enclosures).end();
            boolean introduces = i == 0 && COLONS.indexOf(text.charAt(text.length() - 1)) >= 0;
            if (end > 0) {
                found.put(body.get(i), end);
            } else if (!item && !introduces) {
                return;
            }
        }
        if (found.size() >= COMPANY) {
            topics.putAll(found);
        }
    }
}
