package org.qianfa.drafting.persistence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.qianfa.drafting.OwnDrafts.OwnDraft;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A person's drafts of sections open to the person now, read in the order of the index. */
@Repository
public class DraftsOfAuthor {

    private static final String OPEN = """
            from drafting_draft d join drafting_section s on s.id = d.section_id join drafting_report r on r.id = s.report_id
            where d.author_id = :author and (r.phase = 'DRAFTING' and s.state in ('DRAFTING', 'RETURNED') and r.unit_id in (:works)
                and (s.drafter_id = :author or exists (select 1 from drafting_co_drafter c
                    where c.section_id = s.id and c.person_id = :author and c.ended_at is null))
              or r.phase = 'CONSOLIDATING' and r.unit_id in (:consolidates))""";

    private final JdbcClient jdbc;

    DraftsOfAuthor(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<OwnDraft> page(Author author, Instant before, long id, int size) {
        return open("select d.id, d.section_id, d.saved_at, s.heading, r.id as report_id, r.unit_id, r.report_year, r.title " + OPEN
                + " and d.saved_at <= :before and (d.saved_at < :before or d.id < :id) order by d.saved_at desc, d.id desc fetch first " + size
                + " rows only", author)
                .param("before", before.atOffset(ZoneOffset.UTC)).param("id", id)
                .query((rs, n) -> new OwnDraft(rs.getLong("id"), rs.getLong("section_id"), rs.getLong("report_id"), rs.getLong("unit_id"),
                        rs.getInt("report_year"), rs.getString("title"), rs.getString("heading"),
                        rs.getObject("saved_at", java.time.OffsetDateTime.class).toInstant())).list();
    }

    public int count(Author author, int most) {
        return open("select count(*) from (select d.id " + OPEN + " fetch first " + most + " rows only) drafts", author).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec open(String sql, Author author) {
        return jdbc.sql(sql).param("author", author.id()).param("works", author.works()).param("consolidates", author.consolidates());
    }

    /** Who writes, and where; sets without members hold an id nobody has. */
    public record Author(long id, Set<Long> works, Set<Long> consolidates) {

        private static final Set<Long> NOWHERE = Set.of(-1L);

        public Author {
            works = works.isEmpty() ? NOWHERE : works;
            consolidates = consolidates.isEmpty() ? NOWHERE : consolidates;
        }
    }
}
