package org.qianfa.review;

import org.qianfa.review.AddOpinion.OpinionKind;
import org.qianfa.review.AddOpinion.Severity;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** The author changes or discards what is not sent yet. Nobody else knows of it. */
public interface ReviseDraft {

    /** The place stays. @throws Refusal if a text is missing, it was sent, or the own review is concluded */
    void reviseDraft(Actor by, long matterId, long opinionId, Command command) throws Refusal;

    /** @throws Refusal if it was sent, or the own review is concluded */
    void discardDraft(Actor by, long matterId, long opinionId) throws Refusal;

    /** Kind, severity and basis count for an opinion only. */
    record Command(OpinionKind kind, Severity severity, String text, String legalBasis, String proposedWording) {
    }
}
