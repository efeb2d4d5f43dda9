package org.qianfa.inbox.persistence;

import static org.qianfa.inbox.persistence.Columns.time;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qianfa.inbox.Cursor;

/**
 * Which rows of a list are wanted, in terms of its columns; each may be {@code null}: all.
 *
 * @param from due at this time or later
 * @param to   due before this time
 */
public record Criteria(Integer year, Long unitId, List<String> taskKeys, Instant from, Instant to, String words) {

    public static final Criteria ALL = new Criteria(null, null, null, null, null, null);

    public Criteria dueBefore(Instant time) {
        return new Criteria(year, unitId, taskKeys, from, to == null || time.isBefore(to) ? time : to, words);
    }

    /** The conditions on year, unit and step; {@code alias} names the table that has these columns. */
    String place(String alias) {
        return (unitId == null ? "" : " and " + alias + ".unit_id = :unit")
                + (taskKeys == null ? "" : " and " + alias + ".task_key in (:keys)")
                + (year == null ? "" : " and " + alias + ".report_year = :year");
    }

    /**
     * In title or subject; {@code alias} names a table that has them as {@code words}. Not by "like", for whose sake H2
     * compiles the whole statement anew each time.
     */
    String said(String alias) {
        return words == null ? "" : " and position(:words in " + alias + ".words) > 0";
    }

    /** The range of due dates that is left after the last page. */
    String dueAfter(String alias, Cursor after) {
        return (from == null && after == null ? "" : " and " + alias + ".due_key >= :from")
                + (to == null ? "" : " and " + alias + ".due_key < :to")
                + (after == null ? "" : " and (" + alias + ".due_key > :key or " + alias + ".task_id > :id)");
    }

    Map<String, Object> parameters(Cursor after) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("unit", unitId);
        parameters.put("keys", taskKeys);
        parameters.put("year", year);
        parameters.put("words", words == null ? null : words.toLowerCase(Locale.ROOT));
        parameters.put("from", time(after == null || from != null && from.isAfter(after.key()) ? from : after.key()));
        parameters.put("to", time(to));
        parameters.put("key", after == null ? null : time(after.key()));
        parameters.put("id", after == null ? null : after.id());
        return parameters;
    }
}
