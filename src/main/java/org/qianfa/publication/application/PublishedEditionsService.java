package org.qianfa.publication.application;

import java.util.List;
import org.qianfa.publication.EditionEntry;
import org.qianfa.publication.PublishedEditions;
import org.qianfa.publication.persistence.Editions;
import org.qianfa.shared.NotFound;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class PublishedEditionsService implements PublishedEditions {

    private static final int MOST = 100;

    private final Editions editions;
    private final EditionMapper mapper;

    PublishedEditionsService(Editions editions, EditionMapper mapper) {
        this.editions = editions;
        this.mapper = mapper;
    }

    @Override
    public Listing editions(Query query) {
        int size = Math.max(1, Math.min(query.size(), MOST));
        long before = query.after() <= 0 ? Long.MAX_VALUE : query.after();
        List<EditionEntry> found = editions.entries(query.year(), query.unitId(), before, Limit.of(size + 1));
        if (found.size() <= size) {
            return new Listing(found, null);
        }
        List<EditionEntry> page = found.subList(0, size);
        return new Listing(page, page.get(size - 1).id());
    }

    @Override
    public EditionView edition(long editionId) {
        return mapper.view(editions.findById(editionId).orElseThrow(() -> new NotFound("edition", editionId)));
    }

    @Override
    public Choices choices() {
        List<UnitChoice> units = editions.newestOfEachUnit().stream().map(e -> new UnitChoice(e.unitId(), e.unitName())).toList();
        return new Choices(editions.years(), units);
    }
}
