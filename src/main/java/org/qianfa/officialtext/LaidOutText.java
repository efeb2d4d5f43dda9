package org.qianfa.officialtext;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qianfa.officialtext.Placement.Range;

/** Paragraphs under each other: between offsets of the text and offsets in its paragraphs. */
public final class LaidOutText {

    private final List<IdentifiedParagraph> paragraphs;
    private final String text;
    private final int[] starts;
    private final Map<Long, Integer> byId = new HashMap<>();

    private LaidOutText(List<IdentifiedParagraph> paragraphs) {
        this.paragraphs = List.copyOf(paragraphs);
        this.text = ParagraphLines.join(paragraphs.stream().map(IdentifiedParagraph::text).toList());
        this.starts = new int[paragraphs.size()];
        int at = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = at;
            at += paragraphs.get(i).text().length() + 1;
            byId.put(paragraphs.get(i).id(), i);
        }
    }

    public static LaidOutText of(List<IdentifiedParagraph> paragraphs) {
        return new LaidOutText(paragraphs);
    }

    public String text() {
        return text;
    }

    List<IdentifiedParagraph> paragraphs() {
        return paragraphs;
    }

    /** Which paragraph has an id, counted from 0. */
    Optional<Integer> indexOf(long paragraphId) {
        return Optional.ofNullable(byId.get(paragraphId));
    }

    IdentifiedParagraph paragraph(int index) {
        return paragraphs.get(index);
    }

    int start(int index) {
        return starts[index];
    }

    /** Which paragraph an offset lies in; a line feed belongs to the paragraph before it. */
    int indexAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** Offset in the text where a range begins. @throws IllegalArgumentException if there is no such paragraph */
    public int offset(Range range) {
        return starts[indexOf(range.paragraphId()).orElseThrow(() -> new IllegalArgumentException("no paragraph " + range))] + range.start();
    }

    /** Offsets of the text as a range of the paragraph it begins in. */
    public Range range(int start, int end) {
        int index = indexAt(start);
        return new Range(paragraphs.get(index).id(), start - starts[index], end - starts[index]);
    }

    /** The words {@code [start, end)} of the text with their surroundings. */
    public ParagraphAnchor anchor(int start, int end) {
        return ParagraphAnchor.in(text, starts[indexAt(start)], range(start, end));
    }
}
