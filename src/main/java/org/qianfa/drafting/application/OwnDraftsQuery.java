package org.qianfa.drafting.application;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qianfa.drafting.OwnDrafts;
import org.qianfa.drafting.persistence.DraftsOfAuthor;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class OwnDraftsQuery implements OwnDrafts {

    private static final int LARGEST_PAGE = 101;

    private final DraftsOfAuthor drafts;

    OwnDraftsQuery(DraftsOfAuthor drafts) {
        this.drafts = drafts;
    }

    @Override
    public List<OwnDraft> ownDrafts(Actor by, Instant before, long id, int size) {
        return drafts.page(author(by), before, id, Math.max(1, Math.min(size, LARGEST_PAGE)));
    }

    @Override
    public int countOwnDrafts(Actor by, int most) {
        return drafts.count(author(by), most);
    }

    private static DraftsOfAuthor.Author author(Actor by) {
        Set<Long> works = by.grants().stream().filter(g -> !g.role().administrative()).map(Grant::unitId).collect(Collectors.toSet());
        Set<Long> consolidates = by.grants().stream().filter(g -> g.role() == Role.COORDINATOR).map(Grant::unitId).collect(Collectors.toSet());
        return new DraftsOfAuthor.Author(by.id(), works, consolidates);
    }
}
