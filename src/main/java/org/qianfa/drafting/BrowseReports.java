package org.qianfa.drafting;

import java.time.LocalDate;
import java.util.List;
import org.qianfa.shared.Actor;

/** Lists the reports a person may read, newest first. */
public interface BrowseReports {

    Page browse(Actor reader, Filter filter);

    /**
     * @param cycleId only this cycle, {@code null} for all
     * @param unitId  only this unit, {@code null} for all
     * @param after   cursor of the page before, {@code null} for the first page
     * @param size    at most so many, from 1 to 100
     */
    record Filter(Long cycleId, Long unitId, Long after, int size) {

        public Filter {
            size = Math.max(1, Math.min(size, 100));
        }
    }

    /** @param next cursor of the next page, {@code null} if this is the last */
    record Page(List<Row> items, Long next) {
    }

    /** @param reportDueOn date by which the level above must have it, {@code null} if the cycle has none */
    record Row(long id, long cycleId, long unitId, String unitName, int year, String title, ReportPhase phase,
               String documentNumber, int sectionsDone, int sections, LocalDate reportDueOn) {
    }
}
