package org.qianfa.cycle;

import org.qianfa.shared.Refusal;

/** A unit's outline is not ready for opening the year. Its first argument is the unit's name. */
public class OutlineIncomplete extends Refusal {

    /** What an outline can lack. */
    public enum Gap {
        /** The unit has no outline of its own. */
        OUTLINE,
        /** A mandatory element of content is served by no section. */
        ELEMENT,
        /** A section has no department or no drafter. */
        DRAFTER,
        /** A drafter does not draft for that department any more. */
        DRAFTER_GONE
    }

    private final Gap gap;

    /** @param where the missing element or the heading concerned; second argument of the message, may be {@code null} */
    public OutlineIncomplete(Gap gap, String unitName, Object where) {
        super("Outline of " + unitName + " lacks " + gap + " " + where, unitName, where);
        this.gap = gap;
    }

    public Gap gap() {
        return gap;
    }

    @Override
    public String code() {
        return switch (gap) {
            case OUTLINE -> "outlineMissing";
            case ELEMENT -> "outlineLacksElement";
            case DRAFTER -> "outlineLacksDrafter";
            case DRAFTER_GONE -> "outlineDrafterGone";
        };
    }
}
