package org.qianfa.publication;

import java.time.Instant;
import java.util.List;
import org.qianfa.shared.Actor;

/** Reads what was wrong with published pages: for the office and the coordinator of the unit, for system administrators everywhere. */
public interface Incidents {

    /** The newest first. */
    Listing incidents(Actor reader, Query query);

    /** @throws org.qianfa.shared.NotFound if there is none, or the person may not know of it */
    IncidentView incident(Actor reader, long incidentId);

    /** Those of a report that are not closed, the newest first, for everybody who may read the report. */
    List<IncidentView> open(Actor reader, long reportId);

    /** @param open only those not closed */
    record Query(boolean open, long after, int size) {
    }

    /** @param next cursor of the following page, {@code null} on the last */
    record Listing(List<IncidentView> items, Long next) {
    }

    /**
     * @param place        the first character that differs, from 1; {@code null} unless characters differ
     * @param expected     as sealed, from there on; or what was expected else
     * @param found        what the page says instead
     * @param lastSeenAt   when it was found for the last time
     * @param closedByName {@code null} if it was good again by itself
     */
    record IncidentView(long id, IncidentKind kind, Aspect aspect, Integer place, String expected, String found, long editionId,
                        long reportId, long unitId, String unitName, String title, Instant openedAt, Instant lastSeenAt, int timesSeen,
                        Instant closedAt, String closedByName, String closedReason) {

        public boolean closed() {
            return closedAt != null;
        }
    }
}
