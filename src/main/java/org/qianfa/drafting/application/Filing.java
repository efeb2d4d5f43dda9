package org.qianfa.drafting.application;

import org.qianfa.drafting.domain.Revision;
import org.qianfa.drafting.domain.SeenRevision;
import org.qianfa.drafting.persistence.Drafts;
import org.qianfa.drafting.persistence.SeenRevisions;
import org.qianfa.drafting.persistence.StoredRevisions;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Component;

/** Puts revisions on file, and what follows for the person who wrote or read them. */
@Component
class Filing {

    private final StoredRevisions revisions;
    private final Drafts drafts;
    private final SeenRevisions seen;
    private final Chronicle chronicle;

    Filing(StoredRevisions revisions, Drafts drafts, SeenRevisions seen, Chronicle chronicle) {
        this.revisions = revisions;
        this.drafts = drafts;
        this.seen = seen;
        this.chronicle = chronicle;
    }

    /** The writer's draft has become this revision. Drafts of others stay. */
    Revision insteadOfDraft(Actor by, Revision revision) {
        drafts.deleteBySectionIdAndAuthorId(revision.getSection().getId(), by.id());
        return besideDraft(by, revision);
    }

    /** The revision has nothing to do with what the writer is drafting. */
    Revision besideDraft(Actor by, Revision revision) {
        Revision filed = revision.getId() == null ? revisions.save(revision) : revision;
        saw(by, filed.getSection().getId(), filed.getNumber());
        return filed;
    }

    void saw(Actor by, long sectionId, int number) {
        if (number > seen.last(sectionId, by.id())) {
            seen.save(new SeenRevision(sectionId, by.id(), number, chronicle.now()));
        }
    }
}
