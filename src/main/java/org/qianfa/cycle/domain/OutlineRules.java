package org.qianfa.cycle.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.qianfa.cycle.ContentElement;
import org.qianfa.cycle.OutlineEntry;
import org.qianfa.cycle.OutlineFlawed;
import org.qianfa.cycle.OutlineFlawed.Flaw;

/**
 * What makes a list of entries an outline, and an outline complete.
 *
 * <p>Four of the five elements are mandatory. The fifth, {@link ContentElement#OTHER}, is whatever else needs reporting:
 * where there is nothing else, there is no section to write, so its absence is no gap.
 */
public final class OutlineRules {

    private static final int MOST_ENTRIES = 90;
    private static final int LONGEST_HEADING = 100;
    private static final int LONGEST_SECTION = 20_000;

    private OutlineRules() {
    }

    /** Checks order, levels, headings and numbers; departments and drafters are not looked at. */
    public static void check(List<OutlineEntry> entries) throws OutlineFlawed {
        if (entries.isEmpty()) {
            throw new OutlineFlawed(Flaw.EMPTY, 0, "");
        }
        if (entries.size() > MOST_ENTRIES) {
            throw new OutlineFlawed(Flaw.LENGTH, MOST_ENTRIES, Integer.toString(MOST_ENTRIES));
        }
        Numbering numbering = new Numbering();
        for (int row = 0; row < entries.size(); row++) {
            checkLevel(entries.get(row).level(), row, numbering);
            checkHeading(entries.get(row), row, numbering.next(entries.get(row).level()));
            checkTarget(entries.get(row).targetLength(), row);
        }
    }

    private static void checkLevel(int level, int row, Numbering numbering) throws OutlineFlawed {
        boolean fits = switch (level) {
            case 0 -> row == 0;
            case 1 -> true;
            case 2 -> numbering.insideFirstLevel();
            default -> false;
        };
        if (!fits) {
            throw new OutlineFlawed(Flaw.MISPLACED, row, "");
        }
    }

    private static void checkHeading(OutlineEntry entry, int row, String number) throws OutlineFlawed {
        String heading = entry.heading() == null ? "" : entry.heading();
        if (entry.level() > 0 && !heading.isBlank() && !heading.startsWith(number)) {
            throw new OutlineFlawed(Flaw.NUMBER, row, number);
        }
        boolean text = heading.length() > number.length() && !heading.substring(number.length()).isBlank();
        boolean oneLine = heading.lines().count() <= 1 && heading.length() <= LONGEST_HEADING;
        if (text != (entry.level() > 0) || !oneLine) {
            throw new OutlineFlawed(Flaw.HEADING, row, number);
        }
    }

    private static void checkTarget(Integer target, int row) throws OutlineFlawed {
        if (target != null && (target < 1 || target > LONGEST_SECTION)) {
            throw new OutlineFlawed(Flaw.TARGET, row, Integer.toString(LONGEST_SECTION));
        }
    }

    /** Mandatory elements that no entry serves. */
    public static Set<ContentElement> missing(List<OutlineEntry> entries) {
        Set<ContentElement> missing = EnumSet.complementOf(EnumSet.of(ContentElement.OTHER));
        entries.forEach(entry -> missing.remove(entry.element()));
        return missing;
    }

    /** Whether every entry has a department and a drafter. */
    public static boolean assigned(List<OutlineEntry> entries) {
        return entries.stream().allMatch(entry -> entry.departmentId() != null && entry.drafterId() != null);
    }
}
