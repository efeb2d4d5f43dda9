package org.qianfa.officialtext;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The differences of two texts, paragraph by paragraph and inside a paragraph word by word. Every paragraph of either text
 * stands in exactly one change, so both texts can be had back to the character.
 *
 * <p>A paragraph is a line. It counts as changed, not as deleted and inserted, if it is alike enough; see
 * {@link ParagraphIdentity}, which goes by the same alignment.
 *
 * @param changes in the order of the later text; a deleted paragraph stands where it stood between those that stayed, a
 *                moved one stands where it went
 */
public record TextComparison(List<ParagraphChange> changes) {

    public TextComparison {
        changes = List.copyOf(changes);
    }

    public static TextComparison of(String before, String after) {
        return new TextComparison(new ComparedParagraphs(ParagraphLines.of(before), ParagraphLines.of(after)).changes());
    }

    /** The earlier text, to the character. */
    public String before() {
        return changes.stream().filter(c -> !c.before().isEmpty()).sorted(Comparator.comparingInt(c -> c.before().from()))
                .map(ParagraphChange::textBefore).collect(Collectors.joining("\n"));
    }

    /** The later text, to the character. */
    public String after() {
        return changes.stream().filter(c -> !c.after().isEmpty()).map(ParagraphChange::textAfter).collect(Collectors.joining("\n"));
    }

    /** @throws IllegalArgumentException if {@code text} is not the earlier text */
    public String applyTo(String text) {
        return exchanged(text, TextComparison::before, TextComparison::after);
    }

    /** @throws IllegalArgumentException if {@code text} is not the later text */
    public String takeBackFrom(String text) {
        return exchanged(text, TextComparison::after, TextComparison::before);
    }

    private String exchanged(String text, Function<TextComparison, String> known, Function<TextComparison, String> wanted) {
        if (!known.apply(this).equals(text)) {
            throw new IllegalArgumentException("these differences belong to another text");
        }
        return wanted.apply(this);
    }

    /** Whether the two texts are the same. */
    public boolean identical() {
        return changes.stream().allMatch(c -> c.kind() == ParagraphChange.Kind.UNCHANGED && !c.moved());
    }

    /** UTF-16 units of the later text that the earlier one does not have. */
    public int insertedCharacters() {
        return characters(TextRun.Kind.INSERTED);
    }

    /** UTF-16 units of the earlier text that the later one does not have. */
    public int deletedCharacters() {
        return characters(TextRun.Kind.DELETED);
    }

    private int characters(TextRun.Kind kind) {
        return changes.stream().flatMap(c -> c.runs().stream()).filter(r -> r.kind() == kind).mapToInt(r -> r.text().length()).sum();
    }
}
