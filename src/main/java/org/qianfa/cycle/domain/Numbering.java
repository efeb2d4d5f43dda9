package org.qianfa.cycle.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.qianfa.cycle.OutlineEntry;

/** Counts headings: 一、 at level 1, （一） at level 2, starting again under every level 1. */
public final class Numbering {

    private static final Pattern ANY = Pattern.compile("^\\s*([一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])\\s*");

    private int first;
    private int second;

    /** The number the next heading of this level must carry; empty for the introduction. */
    public String next(int level) {
        if (level == 0) {
            return "";
        }
        if (level == 1) {
            second = 0;
            return ChineseNumber.of(++first) + "、";
        }
        return "（" + ChineseNumber.of(++second) + "）";
    }

    /** Whether a section of level 2 has a level 1 to stand under. */
    boolean insideFirstLevel() {
        return first > 0;
    }

    /** The same entries in the same order, with the numbers they should have. */
    public static List<OutlineEntry> renumbered(List<OutlineEntry> entries) {
        Numbering numbering = new Numbering();
        List<OutlineEntry> result = new ArrayList<>();
        for (OutlineEntry e : entries) {
            String text = ANY.matcher(e.heading() == null ? "" : e.heading()).replaceFirst("").strip();
            result.add(new OutlineEntry(result.size(), e.level(), numbering.next(e.level()) + text, e.element(),
                e.departmentId(), e.drafterId(), e.targetLength()));
        }
        return result;
    }
}
