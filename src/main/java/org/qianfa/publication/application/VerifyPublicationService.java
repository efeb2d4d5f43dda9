package org.qianfa.publication.application;

import java.time.Clock;
import org.qianfa.publication.VerifyPublication;
import org.qianfa.publication.domain.Edition;
import org.qianfa.publication.persistence.Editions;
import org.qianfa.publication.persistence.PagesAsPublished;
import org.qianfa.shared.Journal;
import org.qianfa.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class VerifyPublicationService implements VerifyPublication {

    private final Editions editions;
    private final ReadBack readBack;
    private final PagesAsPublished pages;
    private final Journal journal;
    private final Clock clock;

    VerifyPublicationService(Editions editions, ReadBack readBack, PagesAsPublished pages, Journal journal, Clock clock) {
        this.editions = editions;
        this.readBack = readBack;
        this.pages = pages;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void verifyPublication(long releaseId) {
        Edition edition = editions.findByReleaseId(releaseId).orElseThrow(() -> new NotFound("edition of release", releaseId));
        // The timer may have read the page first, and what was withdrawn meanwhile is not there to be read.
        if (edition.getWithdrawnAt() != null || edition.getVerifiedAt() != null && pages.of(edition.getId()).isPresent()) {
            return;
        }
        pages.keep(edition.getId(), readBack.compare(edition), clock.instant());
        edition.verified(clock.instant());
        journal.record(null, "VerifyPublication", new Journal.Subject("release", releaseId, edition.getUnitId()), null,
                "/p/" + edition.getId() + " equals seal " + edition.getSealDigest());
    }
}
