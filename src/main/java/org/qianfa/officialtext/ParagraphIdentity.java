package org.qianfa.officialtext;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.qianfa.officialtext.alignment.Match;
import org.qianfa.officialtext.alignment.ParagraphAlignment;

/**
 * Which paragraph of a new revision is which of the last one.
 *
 * <ul>
 * <li>A paragraph that did not change keeps its id, wherever it went. Copies of one text keep theirs in order.
 * <li>A changed one keeps its id if it is alike by at least {@link #SLIGHTLY_CHANGED}, wherever it went.
 * <li>Of a paragraph that was split, the part that kept most of its text keeps the id, the earlier of equals; the others
 *     get new ones.
 * <li>Paragraphs that were merged keep the id of the one that contributed most, the earlier of equals; the ids of the
 *     others are used no more.
 * <li>Anything else is new and gets a fresh id. An id that has once been left out never comes back.
 * </ul>
 */
public final class ParagraphIdentity {

    /**
     * The likeness from which on a changed paragraph is the same one: twice the pairs of neighbouring code points that both
     * texts have, by the pairs of both; 0 to 1.
     */
    public static final double SLIGHTLY_CHANGED = ParagraphAlignment.ALIKE;

    private ParagraphIdentity() {
    }

    /**
     * The paragraphs of {@code text}, one a line, each with the id it had or a fresh one.
     *
     * @param last  the paragraphs of the last revision, none for a first one
     * @param fresh gives an id never used in the section, each time another; a counter that goes on where it was
     * @throws IllegalArgumentException if {@code fresh} gives an id twice or one that stands in {@code last}
     */
    public static List<IdentifiedParagraph> next(List<IdentifiedParagraph> last, String text, LongSupplier fresh) {
        List<String> lines = ParagraphLines.of(text);
        long[] ids = new long[lines.size()];
        boolean[] known = new boolean[lines.size()];
        for (Match match : ParagraphAlignment.of(last.stream().map(IdentifiedParagraph::text).toList(), lines)) {
            ids[match.newHeir()] = last.get(match.oldHeir()).id();
            known[match.newHeir()] = true;
        }
        Set<Long> used = new HashSet<>(last.stream().map(IdentifiedParagraph::id).toList());
        IntStream.range(0, ids.length).filter(i -> !known[i]).forEach(i -> ids[i] = unused(fresh.getAsLong(), used));
        return IntStream.range(0, ids.length).mapToObj(i -> new IdentifiedParagraph(ids[i], lines.get(i))).toList();
    }

    private static long unused(long id, Set<Long> used) {
        if (!used.add(id)) {
            throw new IllegalArgumentException("id " + id + " is in use");
        }
        return id;
    }
}
