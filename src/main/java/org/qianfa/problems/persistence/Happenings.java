package org.qianfa.problems.persistence;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.qianfa.problems.ProblemView.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The history of problems. Only ever added to. */
@Repository
public class Happenings {

    private final JdbcClient jdbc;

    Happenings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Oldest first. */
    public List<Kept> of(Set<Long> problemIds) {
        if (problemIds.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select * from problems_happening where problem_id in (:ids) order by id").param("ids", problemIds)
                .query((row, index) -> new Kept(row.getLong("problem_id"), Kind.valueOf(row.getString("kind")), row.getString("words"),
                        row.getObject("proven_on", LocalDate.class), row.getString("document"), row.getObject("person_id", Long.class),
                        row.getObject("happened_at", OffsetDateTime.class).toInstant())).list();
    }

    public void add(Kept happening) {
        jdbc.sql("""
                insert into problems_happening (problem_id, kind, words, proven_on, document, person_id, happened_at)
                values (:problem, :kind, :words, :provenOn, :document, :person, :at)""")
                .param("problem", happening.problemId()).param("kind", happening.kind().name()).param("words", happening.words())
                .param("provenOn", happening.day(), Types.DATE).param("document", happening.document())
                .param("person", happening.personId(), Types.BIGINT).param("at", happening.at().atOffset(ZoneOffset.UTC)).update();
    }

    /** @param day of evidence, else {@code null} @param personId {@code null} for the process */
    public record Kept(long problemId, Kind kind, String words, LocalDate day, String document, Long personId, Instant at) {
    }
}
