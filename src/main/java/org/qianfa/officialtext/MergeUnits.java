package org.qianfa.officialtext;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.qianfa.officialtext.alignment.Match;

/**
 * The base cut into what is merged as one: a paragraph, or several that one version merged while in the other they still
 * stand side by side.
 */
final class MergeUnits {

    private final List<String> lines;
    private final List<Integer> starts = new ArrayList<>();
    private final int[] unitOf;

    private MergeUnits(List<String> lines, boolean[] joined) {
        this.lines = lines;
        this.unitOf = new int[lines.size()];
        for (int i = 0; i < unitOf.length; i++) {
            if (!joined[i]) {
                starts.add(i);
            }
            unitOf[i] = starts.size() - 1;
        }
    }

    static MergeUnits of(List<String> base, List<Match> mine, List<Match> theirs) {
        boolean[] joined = new boolean[base.size()];
        join(joined, mine, byParagraph(theirs, base.size()));
        join(joined, theirs, byParagraph(mine, base.size()));
        return new MergeUnits(base, joined);
    }

    private static Match[] byParagraph(List<Match> matches, int size) {
        Match[] byParagraph = new Match[size];
        matches.forEach(m -> Arrays.fill(byParagraph, m.oldFrom(), m.oldTo(), m));
        return byParagraph;
    }

    private static void join(boolean[] joined, List<Match> matches, Match[] other) {
        for (Match match : matches) {
            if (match.merged() && together(match, other)) {
                Arrays.fill(joined, match.oldFrom() + 1, match.oldTo(), true);
            }
        }
    }

    private static boolean together(Match merged, Match[] other) {
        Match first = other[merged.oldFrom()];
        if (first != null && first.merged()) {
            return first.oldFrom() == merged.oldFrom() && first.oldTo() == merged.oldTo();
        }
        for (int i = merged.oldFrom() + 1; i < merged.oldTo(); i++) {
            Match one = other[i - 1];
            Match next = other[i];
            if (one == null || next == null || next.merged() || one.newTo() != next.newFrom() || one.moved() != next.moved()) {
                return false;
            }
        }
        return true;
    }

    int size() {
        return starts.size();
    }

    int start(int unit) {
        return unit == starts.size() ? lines.size() : starts.get(unit);
    }

    int unitOf(int paragraph) {
        return unitOf[paragraph];
    }

    /** The paragraphs of units {@code [from, to)}. */
    List<String> lines(int from, int to) {
        return lines.subList(start(from), start(to));
    }
}
