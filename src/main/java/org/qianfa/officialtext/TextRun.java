package org.qianfa.officialtext;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.officialtext.alignment.Hunk;
import org.qianfa.officialtext.alignment.WordDiff;

/**
 * A stretch of a paragraph that one or both texts have. A replacement is a deletion followed by an insertion.
 *
 * @param text never empty, never half a code point; holds a line feed where a paragraph was split or two were merged
 */
public record TextRun(Kind kind, String text) {

    public enum Kind {
        KEPT, DELETED, INSERTED
    }

    static List<TextRun> between(String before, String after) {
        List<TextRun> runs = new ArrayList<>();
        int at = 0;
        for (Hunk hunk : WordDiff.between(before, after)) {
            add(runs, Kind.KEPT, before.substring(at, hunk.aFrom()));
            add(runs, Kind.DELETED, before.substring(hunk.aFrom(), hunk.aTo()));
            add(runs, Kind.INSERTED, after.substring(hunk.bFrom(), hunk.bTo()));
            at = hunk.aTo();
        }
        add(runs, Kind.KEPT, before.substring(at));
        return List.copyOf(runs);
    }

    static List<TextRun> whole(Kind kind, String text) {
        List<TextRun> runs = new ArrayList<>();
        add(runs, kind, text);
        return List.copyOf(runs);
    }

    private static void add(List<TextRun> runs, Kind kind, String text) {
        if (!text.isEmpty()) {
            runs.add(new TextRun(kind, text));
        }
    }
}
