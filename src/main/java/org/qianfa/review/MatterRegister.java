package org.qianfa.review;

import java.time.LocalDate;
import java.util.List;
import org.qianfa.shared.Actor;

/**
 * The register of all matters (审查台账), newest first. Who works in a unit finds its matters, an adviser those called to;
 * nobody else finds any.
 */
public interface MatterRegister {

    /** @param after {@code null} for the first page */
    Page matters(Actor reader, Filter filter, MatterCursor after, int size);

    /** How many the filter leaves, whichever page. */
    Totals totals(Actor reader, Filter filter);

    /** Years in which matters were received, newest first. */
    List<Integer> years(Actor reader);

    /**
     * Each may be {@code null}: all.
     *
     * @param year    in which it was received
     * @param text    in title or number, whatever case
     * @param overdue {@code true} for those past their limit only, replied or not
     */
    record Filter(MatterView.Kind kind, MatterView.State state, Integer year, String text, Long unitId, boolean overdue) {

        public static final Filter ALL = new Filter(null, null, null, null, null, false);
    }

    record Page(List<Line> matters, MatterCursor next) {
    }

    record Totals(long matters, long replied, long overdue) {
    }

    /**
     * @param number      {@code null} for matters older than the register
     * @param reportId    {@code null} unless the matter is a report
     * @param dueOn       {@code null} without a limit, and while the clock stands still
     * @param repliedOn   {@code null} before the reply
     * @param outcome     {@code null} before the reply
     * @param daysUsed    working days used at the reply; {@code null} before, or if never counted
     */
    record Line(long id, MatterView.Kind kind, String number, String title, long unitId, Long departmentId, Long reportId, int round,
                MatterView.State state, LocalDate receivedOn, Integer limitDays, LocalDate dueOn, LocalDate repliedOn,
                LegalityOutcome outcome, Integer daysUsed, long submittedBy, boolean overdue) {
    }
}
