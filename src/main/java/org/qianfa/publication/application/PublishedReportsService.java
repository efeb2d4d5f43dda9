package org.qianfa.publication.application;

import java.util.Optional;
import org.qianfa.drafting.PublishedReports;
import org.qianfa.publication.domain.Edition;
import org.qianfa.publication.persistence.Editions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lends editions to those who write the next report. */
@Service
@Transactional(readOnly = true)
class PublishedReportsService implements PublishedReports {

    private final Editions editions;

    PublishedReportsService(Editions editions) {
        this.editions = editions;
    }

    @Override
    public Optional<Published> ofUnit(long unitId, int year) {
        return standing(editions.findFirstByUnitIdAndReportYearOrderByIdDesc(unitId, year)).map(PublishedReportsService::published);
    }

    @Override
    public Optional<Long> editionOfUnit(long unitId, int year) {
        return Optional.ofNullable(editions.newestOf(unitId, year));
    }

    @Override
    public Optional<Published> ofReport(long reportId) {
        return standing(editions.findFirstByReportIdOrderByIdDesc(reportId)).map(PublishedReportsService::published);
    }

    private static Optional<Edition> standing(Optional<Edition> newest) {
        return newest.filter(edition -> edition.getWithdrawnAt() == null);
    }

    private static Published published(Edition edition) {
        return new Published(edition.getId(), edition.getReportId(), edition.getReportYear(), edition.getTitle(), edition.getText(),
                edition.getPublishedAt());
    }
}
