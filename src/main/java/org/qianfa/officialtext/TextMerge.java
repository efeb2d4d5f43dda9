package org.qianfa.officialtext;

import java.util.List;
import org.qianfa.officialtext.alignment.Match;
import org.qianfa.officialtext.alignment.ParagraphAlignment;

/**
 * Brings two versions of a text together that were made from the same base. Nothing that either wrote is lost and nothing
 * is guessed.
 *
 * <ul>
 * <li>Changes in different paragraphs merge; so do a change by one and a move by the other, and a split or merge by one and
 *     a change by the other.
 * <li>Changes in one paragraph merge if at least {@link #DISTANCE} unchanged characters stand between them, else the whole
 *     paragraph is a conflict. The same change made by both counts once.
 * <li>It is a conflict if one deleted, or wrote anew, what the other changed or moved; if both moved a paragraph to
 *     different places; if both wrote different paragraphs at the same place.
 * </ul>
 *
 * <p>A version that equals the base yields the other one, two equal versions yield themselves, and exchanging the versions
 * exchanges the sides of the conflicts and nothing else.
 */
public final class TextMerge {

    /** So many unchanged characters (UTF-16 units) must stand between two changes in a paragraph to let both in. */
    public static final int DISTANCE = WordMerge.DISTANCE;

    private TextMerge() {
    }

    public static MergedText of(String base, String mine, String theirs) {
        List<String> baseLines = ParagraphLines.of(base);
        List<String> mineLines = ParagraphLines.of(mine);
        List<String> theirLines = ParagraphLines.of(theirs);
        List<Match> mineMatches = ParagraphAlignment.of(baseLines, mineLines);
        List<Match> theirMatches = ParagraphAlignment.of(baseLines, theirLines);
        MergeUnits units = MergeUnits.of(baseLines, mineMatches, theirMatches);
        return new MergedText(new MergeWalk(units, MergeSide.of(units, mineLines, mineMatches),
                MergeSide.of(units, theirLines, theirMatches)).blocks());
    }
}
