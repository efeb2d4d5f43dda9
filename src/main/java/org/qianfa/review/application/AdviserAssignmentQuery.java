package org.qianfa.review.application;

import java.util.List;
import org.qianfa.review.AdviserAssignment;
import org.qianfa.review.domain.AdviserEntry;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.persistence.AdviserEntries;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class AdviserAssignmentQuery implements AdviserAssignment {

    private final ReviewAccess access;
    private final AdviserCandidates candidates;
    private final AdviserEntries entries;
    private final AdviserHearing hearing;

    AdviserAssignmentQuery(ReviewAccess access, AdviserCandidates candidates, AdviserEntries entries,
                           AdviserHearing hearing) {
        this.access = access;
        this.candidates = candidates;
        this.entries = entries;
        this.hearing = hearing;
    }

    @Override
    public List<Candidate> candidates(Actor reader, long matterId) {
        return candidates.of(access.conducted(reader, matterId));
    }

    @Override
    public List<Entry> entries(Actor reader, long matterId) {
        Matter matter = access.conducted(reader, matterId);
        return entries.findByMatterIdOrderById(matter.id()).stream().map(AdviserEntry::view).toList();
    }

    @Override
    public boolean unheard(Actor reader, long matterId) {
        return hearing.unheard(access.conducted(reader, matterId));
    }
}
