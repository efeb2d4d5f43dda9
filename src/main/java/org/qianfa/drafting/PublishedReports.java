package org.qianfa.drafting;

import java.time.Instant;
import java.util.Optional;

/** Reports as the public reads them. Declared here, kept by whoever publishes; until somebody does, there are none. */
public interface PublishedReports {

    /** The newest edition of a unit's report on a year. */
    Optional<Published> ofUnit(long unitId, int year);

    /** Which one that is, without fetching it. What an edition says never changes. */
    Optional<Long> editionOfUnit(long unitId, int year);

    /** The newest edition of a report. */
    Optional<Published> ofReport(long reportId);

    /** @param text exactly what was published, a paragraph a line */
    record Published(long editionId, long reportId, int year, String title, String text, Instant publishedAt) {
    }
}
