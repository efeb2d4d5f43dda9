package org.qianfa.drafting.application;

import java.time.Instant;
import org.qianfa.drafting.Revisions.RevisionView;
import org.qianfa.drafting.domain.Revision;
import org.qianfa.drafting.domain.Section;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Component;

/** Journals revisions and shows them to the outside. */
@Component
class Ledger {

    private final Chronicle chronicle;
    private final Views views;

    Ledger(Chronicle chronicle, Views views) {
        this.chronicle = chronicle;
        this.views = views;
    }

    Instant now() {
        return chronicle.now();
    }

    /** Before anything is kept. */
    void beginsWork(Actor by, Section section) {
        chronicle.beginsWork(by, section.getReport());
    }

    RevisionView entered(Actor by, String action, Revision revision, String details) {
        chronicle.onSection(by, action, revision.getSection(), revision.getReason(), details);
        return views.revision(revision);
    }
}
