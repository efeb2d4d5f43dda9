package org.qianfa.officialtext;

import java.util.List;
import java.util.Optional;
import org.qianfa.officialtext.Placement.Range;

/** A paragraph's way to a later revision: what it was part of then and what became of that. */
final class Counterpart {

    private final int offset;
    private final List<IdentifiedParagraph> now;
    private final Passage passage;

    private Counterpart(int offset, List<IdentifiedParagraph> now, Passage passage) {
        this.offset = offset;
        this.now = now;
        this.passage = passage;
    }

    /** @param index of the paragraph among those it was merged with, 0 if there are none */
    static Counterpart of(List<IdentifiedParagraph> then, int index, List<IdentifiedParagraph> now) {
        int offset = then.subList(0, index).stream().mapToInt(p -> p.text().length() + 1).sum();
        return new Counterpart(offset, now, new Passage(joined(then), joined(now)));
    }

    private static String joined(List<IdentifiedParagraph> paragraphs) {
        return ParagraphLines.join(paragraphs.stream().map(IdentifiedParagraph::text).toList());
    }

    /** A range of the paragraph that was kept to the letter, together with some of what stood around it. */
    Optional<Range> kept(int start, int end) {
        return passage.kept(offset + start, offset + end, AnchorPlacement.TELLING).flatMap(this::inParagraph);
    }

    Optional<Range> mostlyKept(int start, int end) {
        return passage.mostlyKept(offset + start, offset + end).flatMap(this::inParagraph);
    }

    /** The range in the paragraph that it begins in, up to that paragraph's end. */
    private Optional<Range> inParagraph(Passage.Range range) {
        int from = 0;
        for (IdentifiedParagraph paragraph : now) {
            int to = from + paragraph.text().length();
            if (range.start() < to) {
                int start = Math.max(range.start(), from);
                return start < range.end() ? Optional.of(new Range(paragraph.id(), start - from, Math.min(range.end(), to) - from))
                        : Optional.empty();
            }
            from = to + 1;
        }
        return Optional.empty();
    }
}
