package org.qianfa.drafting;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * Who handed a section in takes it back (撤回), for the time the process allows it. The revision stays; the section is open to
 * its drafter again. Announces {@link SectionWithdrawn}.
 */
public interface WithdrawSection {

    /**
     * @throws Refusal if the section does not await its review, or no reason is given
     * @throws org.qianfa.shared.NotPermitted unless it is the drafter, or who wrote the revision handed in
     */
    void withdrawSection(Actor by, long sectionId, String reason) throws Refusal;
}
