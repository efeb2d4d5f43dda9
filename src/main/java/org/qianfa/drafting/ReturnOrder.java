package org.qianfa.drafting;

import java.util.List;

/**
 * What a reviewer who does not approve asks for.
 *
 * @param sectionIds sections to be redrafted; empty: the whole goes back to consolidation, finished sections stay finished
 * @param reason     mandatory, shown to those who rework
 * @param to         a review the report passed before and is to pass again as it is, {@code null} if it goes back to work
 * @param wayBack    how it comes back afterwards
 */
public record ReturnOrder(List<Long> sectionIds, String reason, ReviewStep to, WayBack wayBack) {

    public ReturnOrder {
        sectionIds = sectionIds == null ? List.of() : List.copyOf(sectionIds);
        wayBack = wayBack == null ? WayBack.AS_DECLARED : wayBack;
    }

    public ReturnOrder(List<Long> sectionIds, String reason) {
        this(sectionIds, reason, null, WayBack.AS_DECLARED);
    }

    public static ReturnOrder toStep(ReviewStep to, WayBack wayBack, String reason) {
        return new ReturnOrder(List.of(), reason, to, wayBack);
    }

    public static ReturnOrder toConsolidation(String reason) {
        return new ReturnOrder(List.of(), reason);
    }

    /** @throws ReasonMissing if none is given */
    public String requiredReason() throws ReasonMissing {
        if (reason == null || reason.isBlank()) {
            throw new ReasonMissing();
        }
        return reason.strip();
    }

    public boolean straightBack() {
        return wayBack == WayBack.STRAIGHT_BACK;
    }

    public boolean toSections() {
        return !sectionIds.isEmpty();
    }
}
