package org.qianfa.cockpit;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.qianfa.people.Unit;
import org.qianfa.shared.Actor;

/**
 * How long work lay and took, by department or person, in minutes of working hours. Only finished tasks of reports count.
 * Who watches what is as in {@link WatchReports}.
 */
public interface WatchClocks {

    int LARGEST_EXPORT = 10_000;

    /**
     * Those with most tasks first.
     *
     * @param after {@code null} for the first page
     * @throws org.qianfa.shared.NotPermitted if the person watches no report
     */
    Page clocks(Actor by, Query query, ClockCursor after, int size);

    /** All that the query leaves, at most {@link #LARGEST_EXPORT}. @throws org.qianfa.shared.NotPermitted */
    List<Line> export(Actor by, Query query);

    /** @param unit {@code null}: all; {@code year} {@code null}: the newest there is */
    record Query(Integer year, Long unit, Grouping grouping) {
    }

    enum Grouping {
        DEPARTMENT, PERSON
    }

    /** @param year {@code null} if there is no report at all */
    record Page(Integer year, List<Integer> years, List<Unit> units, List<Line> lines, ClockCursor next) {
    }

    /**
     * @param name     {@code null}: the unit as a whole, for tasks of no department
     * @param returned how many of the done tasks had come back
     * @param dated    how many had a due date, {@code inTime} how many of these were done by then
     * @param opened   how many somebody opened, or at least took, before they were done; idle and work tell of these only
     * @param idle     from arrival until the page was first opened; of a department also what it lay with those who had it before
     * @param work     from then on
     */
    record Line(long key, String name, String unit, long done, long returned, long dated, long inTime, long opened,
                Minutes idle, Minutes work, Minutes total) {

        /** In percent, {@code null} if nothing had a date. */
        public Long onTime() {
            return dated == 0 ? null : Math.round(100.0 * inTime / dated);
        }
    }

    /** Median and ninth decile, {@code null} if there is nothing to tell of. */
    record Minutes(Double median, Double p90) {
    }

    /** The last line of a page. */
    record ClockCursor(long done, long key) {

        /** @throws IllegalArgumentException if the text is not a cursor; answered as 400 when it comes from a request */
        public static ClockCursor valueOf(String text) {
            int cut = text.indexOf('_');
            if (cut < 1) {
                throw new IllegalArgumentException("not a cursor: " + text);
            }
            return new ClockCursor(Long.parseLong(text.substring(0, cut)), Long.parseLong(text.substring(cut + 1)));
        }

        @Override
        @JsonValue
        public String toString() {
            return done + "_" + key;
        }
    }
}
