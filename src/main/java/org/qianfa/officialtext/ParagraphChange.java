package org.qianfa.officialtext;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What became of a paragraph, or of several that were split or merged.
 *
 * @param moved  whether it left the order in which the others stayed; it may have changed as well
 * @param before where it stands in the earlier text, empty for an insertion
 * @param after  where it stands in the later text, empty for a deletion
 * @param runs   its words; those kept and deleted are the earlier text, those kept and inserted the later one
 */
public record ParagraphChange(Kind kind, boolean moved, Span before, Span after, List<TextRun> runs) {

    public ParagraphChange {
        runs = List.copyOf(runs);
    }

    public enum Kind {
        UNCHANGED, CHANGED, INSERTED, DELETED,
        /** One paragraph became several that stand side by side. */
        SPLIT,
        /** Several paragraphs that stood side by side became one. */
        MERGED
    }

    /** Paragraphs {@code [from, to)} of a text, counted from 0. */
    public record Span(int from, int to) {

        public boolean isEmpty() {
            return from == to;
        }

        public int size() {
            return to - from;
        }
    }

    /** The paragraphs as they were, joined by line feeds. */
    public String textBefore() {
        return textWithout(TextRun.Kind.INSERTED);
    }

    /** The paragraphs as they are, joined by line feeds. */
    public String textAfter() {
        return textWithout(TextRun.Kind.DELETED);
    }

    private String textWithout(TextRun.Kind kind) {
        return runs.stream().filter(run -> run.kind() != kind).map(TextRun::text).collect(Collectors.joining());
    }
}
