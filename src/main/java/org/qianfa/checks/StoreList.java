package org.qianfa.checks;

import org.qianfa.proofreading.ListKind;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * Stores a new version of a list, which counts from then on. Lists of the house are kept by system administrators, those of a
 * unit by its coordinator.
 */
public interface StoreList {

    /** @return the new version's number @throws Refusal if the list has flaws or a reason is missing; nothing is stored then */
    int storeList(Actor by, Command command) throws Refusal;

    /** The content of an earlier version, 0 for the product's own, as a new one. @throws Refusal if a reason is missing */
    int restoreList(Actor by, ListKind kind, Long unitId, int version, String reason) throws Refusal;

    /**
     * @param unitId        {@code null} for lists of the house
     * @param completeUntil for laws: the last year all national laws of which it holds; {@code null} as before
     */
    record Command(ListKind kind, Long unitId, String csv, Integer completeUntil, String reason) {
    }
}
