package org.qianfa.drafting;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** The coordinator edits a section while consolidating. */
public interface ReviseSection {

    /** @return the new revision's number @throws Refusal if another revision came between, or the report is not being consolidated */
    int reviseSection(Actor by, long sectionId, String text, int basedOnRevision, String reason) throws Refusal;
}
