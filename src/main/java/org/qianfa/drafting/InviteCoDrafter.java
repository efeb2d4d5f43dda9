package org.qianfa.drafting;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * Asks a colleague to help write a section while it is drafted, or ends the help (协助起草). Done by the section's drafter or
 * a head of its department. Handing in stays with the drafter.
 */
public interface InviteCoDrafter {

    /** @throws Refusal if the person drafts nowhere in the unit or works on the section already, if nobody else could review it then, or if the section is closed */
    void inviteCoDrafter(Actor by, long sectionId, long personId) throws Refusal;

    /** What the colleague has drafted is kept. @throws Refusal if the person does not help now, or the section is closed */
    void dismissCoDrafter(Actor by, long sectionId, long personId) throws Refusal;
}
