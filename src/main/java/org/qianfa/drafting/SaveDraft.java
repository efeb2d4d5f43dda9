package org.qianfa.drafting;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** Keeps the text a person is working on, without making a revision. */
public interface SaveDraft {

    /** @throws Refusal if the section is not open for work, or has moved on from the expected stamp */
    DraftView saveDraft(Actor by, Command command) throws Refusal;

    /** @param expected what the person last saw; {@code null}: the last writer wins. A newer revision alone does not matter. */
    record Command(long sectionId, String text, int basedOnRevision, DraftView.Stamp expected) {
    }
}
