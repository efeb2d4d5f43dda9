package org.qianfa.drafting;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** The drafter hands in the section as a new revision. Announces {@link SectionSubmitted}. */
public interface SubmitSection {

    /** @param basedOnRevision number of the revision the text was written on, 0 if none @throws Refusal if another revision came between, the text is empty or the section is not being drafted */
    void submitSection(Actor by, long sectionId, String text, int basedOnRevision) throws Refusal;
}
