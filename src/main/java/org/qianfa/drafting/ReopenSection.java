package org.qianfa.drafting;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** Puts a section that waits for its review back to its drafter, as if it had been returned. Called by those who put the process itself back and have checked the person. */
public interface ReopenSection {

    /** @throws Refusal if the section does not wait for its review, or no reason is given */
    void reopenSection(Actor by, long sectionId, String reason) throws Refusal;
}
