package org.qianfa.drafting;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * Keeps the text a person has written as an immutable revision, without handing it in (保存修订). For those who draft the
 * section while it is being drafted, and for the coordinator while the report is consolidated.
 */
public interface SaveRevision {

    /** @throws Refusal if another revision came between, the text is empty or unchanged, or the section is closed */
    Revisions.RevisionView saveRevision(Actor by, Command command) throws Refusal;

    /**
     * @param basedOnRevision number of the revision the text was written on, 0 if none
     * @param reason          why it was written, may be {@code null}
     */
    record Command(long sectionId, String text, int basedOnRevision, String reason) {
    }
}
