package org.qianfa.publication.application;

import java.util.Optional;
import org.qianfa.publication.PublishedPages;
import org.qianfa.publication.persistence.PagesAsPublished;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class PublishedPagesService implements PublishedPages {

    private final PagesAsPublished pages;

    PublishedPagesService(PagesAsPublished pages) {
        this.pages = pages;
    }

    @Override
    public Optional<String> page(long editionId) {
        return pages.of(editionId);
    }
}
