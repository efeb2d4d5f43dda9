package org.qianfa.checks.application;

import java.util.Optional;
import org.qianfa.drafting.PublishedReports;
import org.qianfa.drafting.PublishedReports.Published;
import org.qianfa.drafting.ReportView;
import org.qianfa.proofreading.finding.LastYear;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The reports of the year before. What is published never changes, so each is fetched and read once. */
@Component
class LastYears {

    private static final long MOST_CHARACTERS = 2_000_000;

    private final ObjectProvider<PublishedReports> published;
    private final RecentlyUsed<Long, LastYear> editions = new RecentlyUsed<>(MOST_CHARACTERS);

    LastYears(ObjectProvider<PublishedReports> published) {
        this.published = published;
    }

    /** {@code null} if the unit published none. */
    LastYear before(ReportView report) {
        PublishedReports shelf = published.getIfAvailable();
        Optional<Long> edition = shelf == null ? Optional.empty() : shelf.editionOfUnit(report.unitId(), report.year() - 1);
        LastYear known = edition.map(editions::get).orElse(null);
        return known != null || edition.isEmpty() ? known
                : shelf.ofUnit(report.unitId(), report.year() - 1).map(this::kept).orElse(null);
    }

    private LastYear kept(Published edition) {
        LastYear report = new LastYear(edition.text());
        editions.put(edition.editionId(), report, edition.text().length());
        return report;
    }
}
