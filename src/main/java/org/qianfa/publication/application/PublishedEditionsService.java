package org.qianfa.publication.application;

import java.util.List;
import org.qianfa.publication.EditionEntry;
import org.qianfa.publication.EditionWithdrawn;
import org.qianfa.publication.PublishedEditions;
import org.qianfa.publication.domain.Edition;
import org.qianfa.publication.persistence.EditionSearch;
import org.qianfa.publication.persistence.Editions;
import org.qianfa.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class PublishedEditionsService implements PublishedEditions {

    private static final int MOST = 100;

    private final Editions editions;
    private final EditionSearch search;
    private final EditionMapper mapper;

    PublishedEditionsService(Editions editions, EditionSearch search, EditionMapper mapper) {
        this.editions = editions;
        this.search = search;
        this.mapper = mapper;
    }

    @Override
    public Listing editions(Query query) {
        int size = Math.max(1, Math.min(query.size(), MOST));
        List<EditionEntry> found = search.find(query, size + 1);
        if (found.size() <= size) {
            return new Listing(found, null);
        }
        List<EditionEntry> page = found.subList(0, size);
        return new Listing(page, page.get(size - 1).id());
    }

    @Override
    public EditionView edition(long editionId) {
        return mapper.view(standing(editionId));
    }

    @Override
    public List<EditionView> everPublished(long reportId) {
        return editions.findByReportIdOrderById(reportId).stream().map(mapper::view).toList();
    }

    @Override
    public Neighbours neighbours(long editionId) {
        long reportId = standing(editionId).getReportId();
        return new Neighbours(editions.findFirstByReportIdAndIdLessThanAndWithdrawnAtIsNullOrderByIdDesc(reportId, editionId).map(mapper::view)
                .orElse(null), editions.nextOf(reportId, editionId));
    }

    private Edition standing(long editionId) {
        Edition edition = editions.findById(editionId).orElseThrow(() -> new NotFound("edition", editionId));
        if (edition.getWithdrawnAt() != null) {
            throw new EditionWithdrawn(editionId, edition.getWithdrawnAt(), editions.standingAfter(edition.getReportId(), editionId));
        }
        return edition;
    }

    @Override
    public Choices choices() {
        return new Choices(editions.years(), editions.newestOfEachUnit());
    }
}
