package org.qianfa.review.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.qianfa.review.OwnOpinionDrafts.OwnOpinionDraft;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A person's unsent words on matters under review, read in the order of the index. */
@Repository
public class DraftsOfReviewer {

    /** Where the person has concluded or is not called any more, nothing can be sent. */
    private static final String OPEN = """
            from review_opinion o join review_matter m on m.id = o.matter_id
            where o.author_id = :author and o.sent_at is null and m.state = 'UNDER_REVIEW'
            and (m.unit_id in (:reviews) or m.unit_id in (:advises) and exists
                (select 1 from review_matter_adviser a where a.matter_id = m.id and a.person_id = :author))
            and not exists (select 1 from review_conclusion c where c.matter_id = m.id and c.person_id = :author and c.standing = true)""";

    private final JdbcClient jdbc;

    DraftsOfReviewer(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<OwnOpinionDraft> page(Author author, Instant before, long id, int size) {
        return jdbc.sql("select o.id, o.matter_id, m.report_id, m.unit_id, m.title, o.opinion_text, o.created_at " + OPEN
                        + " and o.created_at <= :before and (o.created_at < :before or o.id < :id) order by o.created_at desc, o.id desc fetch first "
                        + size + " rows only")
                .param("author", author.id()).param("reviews", author.reviews()).param("advises", author.advises()).param("before", before.atOffset(ZoneOffset.UTC)).param("id", id)
                .query((rs, n) -> new OwnOpinionDraft(rs.getLong("id"), rs.getLong("matter_id"), rs.getObject("report_id", Long.class),
                        rs.getLong("unit_id"), rs.getString("title"), rs.getString("opinion_text"),
                        rs.getObject("created_at", OffsetDateTime.class).toInstant())).list();
    }

    public int count(Author author, int most) {
        return jdbc.sql("select count(*) from (select o.id " + OPEN + " fetch first " + most + " rows only) drafts")
                .param("author", author.id()).param("reviews", author.reviews()).param("advises", author.advises()).query(Integer.class).single();
    }

    /** Who writes, and where in which capacity; sets without members hold an id nobody has. */
    public record Author(long id, Set<Long> reviews, Set<Long> advises) {

        private static final Set<Long> NOWHERE = Set.of(-1L);

        public Author {
            reviews = reviews.isEmpty() ? NOWHERE : reviews;
            advises = advises.isEmpty() ? NOWHERE : advises;
        }
    }
}
