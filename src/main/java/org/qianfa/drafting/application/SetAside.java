package org.qianfa.drafting.application;

import java.time.Instant;
import java.util.List;
import org.qianfa.drafting.domain.Section;
import org.qianfa.drafting.domain.SetAsideDraft;
import org.qianfa.drafting.persistence.StoredSetAsideDrafts;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Component;

/** Keeps what a brought text takes the place of. */
@Component
class SetAside {

    private final StoredSetAsideDrafts drafts;

    SetAside(StoredSetAsideDrafts drafts) {
        this.drafts = drafts;
    }

    void keep(Actor by, Section section, String text, Instant now) {
        drafts.save(new SetAsideDraft(section.getId(), by.id(), text, now));
        List<SetAsideDraft> own = drafts.findBySectionIdAndAuthorIdOrderByIdDesc(section.getId(), by.id());
        if (own.size() > SetAsideDraft.KEPT) {
            drafts.deleteAllInBatch(own.subList(SetAsideDraft.KEPT, own.size()));
        }
    }
}
