package org.qianfa.review;

import java.util.List;
import org.qianfa.review.AddOpinion.OpinionKind;
import org.qianfa.review.AddOpinion.Severity;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** The author changes or discards what is not sent yet. Nobody else knows of it. */
public interface ReviseDraft {

    /** The place stays. @throws Refusal if a text is missing, a file cannot be kept, it was sent, or the own review is concluded */
    void reviseDraft(Actor by, long matterId, long opinionId, Command command, Files files) throws Refusal;

    /** Its files stay as they are. */
    void reviseDraft(Actor by, long matterId, long opinionId, Command command) throws Refusal;

    /** @throws Refusal if it was sent, or the own review is concluded */
    void discardDraft(Actor by, long matterId, long opinionId) throws Refusal;

    /** @param leaving ids of attachments that are taken away */
    record Files(List<Upload> added, List<Long> leaving) {

        public static final Files NONE = new Files(List.of(), List.of());
    }

    /** Kind, severity and basis count for an opinion only. */
    record Command(OpinionKind kind, Severity severity, String text, String legalBasis, String proposedWording) {
    }
}
