package org.qianfa.inbox;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a list of work is narrowed to; each may be {@code null}: all.
 *
 * @param year   reported on
 * @param unitId whose work it is
 * @param due    of open work only
 * @param words  in title or subject, whatever case; signs mean themselves
 */
public record WorkFilter(Integer year, Long unitId, StepKind kind, Due due, String words) {

    public static final WorkFilter ALL = new WorkFilter(null, null, null, null, null);
    public static final int LONGEST_WORDS = 80;

    public WorkFilter {
        // PostgreSQL takes no text with this sign.
        words = words == null ? null : words.replace("\0", "").strip();
        words = words == null || words.isEmpty() ? null : words;
        if (words != null && words.length() > LONGEST_WORDS) {
            words = words.substring(0, LONGEST_WORDS);
        }
    }

    /** In working days from today; what is due today counts as within. */
    public enum Due {
        OVERDUE, WITHIN_3, WITHIN_7,
        /** After these, or without a date. */
        LATER
    }

    /** What a filter consists of. */
    public enum Part {
        YEAR, UNIT, KIND, DUE, WORDS
    }

    /** The parts that narrow something. */
    public Set<Part> parts() {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        add(parts, Part.YEAR, year);
        add(parts, Part.UNIT, unitId);
        add(parts, Part.KIND, kind);
        add(parts, Part.DUE, due);
        add(parts, Part.WORDS, words);
        return parts;
    }

    private static void add(Set<Part> parts, Part part, Object value) {
        if (value != null) {
            parts.add(part);
        }
    }

    public WorkFilter without(Part part) {
        return new WorkFilter(part == Part.YEAR ? null : year, part == Part.UNIT ? null : unitId, part == Part.KIND ? null : kind,
                part == Part.DUE ? null : due, part == Part.WORDS ? null : words);
    }
}
