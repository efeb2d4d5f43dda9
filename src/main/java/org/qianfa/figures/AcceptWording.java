package org.qianfa.figures;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * Lets the text follow its figure: writes the words proposed for a stale place. By who may write the section now. A drafter's
 * draft is saved; the coordinator's is too if there is one, otherwise consolidating makes a revision.
 */
public interface AcceptWording {

    /** @param wording the words the person saw proposed @throws Refusal if they are no longer those, or the section is closed */
    void acceptWording(Actor by, long sectionId, long linkId, String wording) throws Refusal;
}
