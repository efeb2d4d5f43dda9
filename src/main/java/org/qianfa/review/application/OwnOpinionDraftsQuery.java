package org.qianfa.review.application;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qianfa.review.OwnOpinionDrafts;
import org.qianfa.review.persistence.DraftsOfReviewer;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class OwnOpinionDraftsQuery implements OwnOpinionDrafts {

    private static final int LARGEST_PAGE = 101;

    private final DraftsOfReviewer drafts;

    OwnOpinionDraftsQuery(DraftsOfReviewer drafts) {
        this.drafts = drafts;
    }

    @Override
    public List<OwnOpinionDraft> ownOpinionDrafts(Actor by, Instant before, long id, int size) {
        return drafts.page(author(by), before, id, Math.max(1, Math.min(size, LARGEST_PAGE)));
    }

    @Override
    public int countOwnOpinionDrafts(Actor by, int most) {
        return drafts.count(author(by), most);
    }

    private static DraftsOfReviewer.Author author(Actor by) {
        return new DraftsOfReviewer.Author(by.id(), units(by, Role.LEGALITY_REVIEWER), units(by, Role.LEGAL_ADVISER));
    }

    private static Set<Long> units(Actor by, Role role) {
        return by.grants().stream().filter(g -> g.role() == role).map(Grant::unitId).collect(Collectors.toSet());
    }
}
