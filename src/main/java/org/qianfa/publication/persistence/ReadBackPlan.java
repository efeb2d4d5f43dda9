package org.qianfa.publication.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.qianfa.publication.ReadBackStatus.Status;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * When the page of which edition is to be read back next. Kept beside the editions, which it never changes. Taking a page
 * puts it off: of two servers that take it at one moment, the database lets one.
 */
@Repository
public class ReadBackPlan {

    private static final String DUE = "(read_due_at is null or read_due_at <= ?)";

    private final JdbcTemplate jdbc;

    ReadBackPlan(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The newest editions of their reports that are due and not taken, at most so many, longest due first.
     *
     * @param until when they may be taken again, unless {@link #next} says otherwise meanwhile
     */
    public List<Long> take(Instant now, Instant until, int most) {
        List<Long> due = jdbc.queryForList("select e.id from publication_edition e where " + DUE + " and e.withdrawn_at is null"
                + " and not exists (select 1 from publication_edition n where n.report_id = e.report_id and n.id > e.id)"
                + " order by e.read_due_at nulls first, e.id limit ?", Long.class, column(now), most);
        return due.stream().filter(id -> jdbc.update("update publication_edition set read_due_at = ? where id = ? and " + DUE,
                column(until), id, column(now)) == 1).toList();
    }

    public void next(long editionId, Instant due) {
        jdbc.update("update publication_edition set read_due_at = ? where id = ?", column(due), editionId);
    }

    public void read(long editionId, Instant at, Instant due) {
        jdbc.update("update publication_edition set read_at = ?, read_due_at = ? where id = ?", column(at), column(due), editionId);
    }

    public Status status(Instant now) {
        String read = " from publication_edition e where e.withdrawn_at is null"
                + " and not exists (select 1 from publication_edition n where n.report_id = e.report_id and n.id > e.id)";
        return jdbc.queryForObject("select (select count(*)" + read + ") as pages, (select count(*)" + read + " and " + DUE + ") as due,"
                + " (select max(read_at) from publication_edition) as last_read,"
                + " (select count(*) from publication_incident where closed_at is null) as incidents", (rs, n) -> {
            OffsetDateTime last = rs.getObject("last_read", OffsetDateTime.class);
            return new Status(rs.getLong("pages"), rs.getLong("due"), last == null ? null : last.toInstant(), rs.getLong("incidents"));
        }, column(now));
    }

    private static OffsetDateTime column(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
