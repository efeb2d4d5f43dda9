package org.qianfa.publication.persistence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Public pages as they were read back when they were published; never changed. Not mapped: no list shall ever load them. */
@Repository
public class PagesAsPublished {

    private final JdbcTemplate jdbc;

    PagesAsPublished(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The first one that was found to be as signed counts. */
    public void keep(long editionId, String html, Instant readAt) {
        if (of(editionId).isEmpty()) {
            jdbc.update("insert into publication_page (edition_id, html, read_at) values (?, ?, ?)", editionId, html, readAt.atOffset(ZoneOffset.UTC));
        }
    }

    public Optional<String> of(long editionId) {
        return jdbc.queryForList("select html from publication_page where edition_id = ?", String.class, editionId).stream().findFirst();
    }
}
