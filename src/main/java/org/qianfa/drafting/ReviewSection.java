package org.qianfa.drafting;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** The head of the responsible department approves or returns a section; never one's own draft. Announces {@link SectionReviewed}. */
public interface ReviewSection {

    /** @param reason mandatory when returned */
    void reviewSection(Actor by, long sectionId, boolean approved, String reason) throws Refusal;
}
