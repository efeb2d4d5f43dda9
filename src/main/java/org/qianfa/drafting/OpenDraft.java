package org.qianfa.drafting;

import org.qianfa.shared.Actor;

/** Reads the text a person is working on. */
public interface OpenDraft {

    /**
     * For the section's drafter, and for the coordinator while the report is consolidated.
     *
     * @throws org.qianfa.shared.NotFound     if the person may not know of the section
     * @throws org.qianfa.shared.NotPermitted if it is somebody else's work
     */
    DraftView openDraft(Actor by, long sectionId);
}
