package org.qianfa.drafting;

import java.util.List;

/**
 * What a reviewer who does not approve asks for.
 *
 * @param sectionIds sections to be redrafted; empty: the whole goes back to consolidation, finished sections stay finished
 * @param reason     mandatory, shown to those who rework
 */
public record ReturnOrder(List<Long> sectionIds, String reason) {

    public ReturnOrder {
        sectionIds = sectionIds == null ? List.of() : List.copyOf(sectionIds);
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

    public boolean toSections() {
        return !sectionIds.isEmpty();
    }
}
