package org.qianfa.audit.application;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.qianfa.audit.JournalExtracts;
import org.qianfa.audit.domain.Entry;
import org.qianfa.audit.domain.Link;
import org.qianfa.audit.persistence.Links;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class JournalExtractsService implements JournalExtracts {

    private final Links links;

    JournalExtractsService(Links links) {
        this.links = links;
    }

    @Override
    public List<ChainedEntry> about(Collection<About> objects) {
        return objects.stream().flatMap(some -> some.ids().stream().distinct().flatMap(id -> links.about(some.subjectType(), id).stream()))
            .sorted(Comparator.comparingLong(Link::id)).map(JournalExtractsService::chained).toList();
    }

    private static ChainedEntry chained(Link link) {
        Entry e = link.entry();
        return new ChainedEntry(link.id(), e.at(), e.actorId(), e.actorName(), e.username(), e.action(), e.subjectType(), e.subjectId(), e.unitId(),
            e.reason(), e.details(), link.previousDigest(), link.digest());
    }
}
