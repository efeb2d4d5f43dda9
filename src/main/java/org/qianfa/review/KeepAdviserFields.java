package org.qianfa.review;

import java.util.List;
import java.util.Set;
import org.qianfa.shared.Actor;

/** The advisers of a unit, the fields of law each is marked with, and the reviews that lie before each. Kept by the unit's legality reviewer and approver. */
public interface KeepAdviserFields {

    /**
     * By name.
     *
     * @throws org.qianfa.shared.NotFound     if the person does not work in the unit
     * @throws org.qianfa.shared.NotPermitted if the person is neither its legality reviewer nor its approver
     */
    List<Adviser> advisers(Actor reader, long unitId);

    /** Replaces what the adviser was marked with. Throws as above, {@code NotFound} too if that person is no adviser of the unit. */
    void markAdviser(Actor by, long unitId, long personId, Set<LegalField> fields);

    /** @param load reviews under way, of any unit, that await this adviser's conclusion */
    record Adviser(long personId, String name, int load, Set<LegalField> fields) {
    }
}
