package org.qianfa.drafting;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** Makes the words of an earlier revision the newest one. Open to the same people as {@link SaveRevision}; drafts stay. */
public interface RestoreRevision {

    /**
     * @throws org.qianfa.shared.NotFound if the section never had such a revision
     * @throws Refusal if another revision came between, the words are those of the newest, the reason is missing, or the section is closed
     */
    Revisions.RevisionView restoreRevision(Actor by, Command command) throws Refusal;

    /**
     * @param number          the revision to restore
     * @param basedOnRevision the newest revision the person knew
     */
    record Command(long sectionId, int number, int basedOnRevision, String reason) {
    }
}
