package org.qianfa.drafting;

import java.time.Instant;
import java.util.List;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** A person's drafts that brought texts took the place of; the last ten of a section are kept. */
public interface SetAsideDrafts {

    /** One's own, newest first. Needs the right to read the section. */
    List<SetAsideDraftView> setAside(Actor by, long sectionId);

    /** Puts one back; what lies there now is set aside instead. @throws Refusal if the section is not open for work */
    void restore(Actor by, long sectionId, long draftId) throws Refusal;

    record SetAsideDraftView(long id, Instant setAsideAt, String text) {
    }
}
