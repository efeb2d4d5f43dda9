package org.qianfa.registers.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.qianfa.registers.ImportReviews.State;
import org.qianfa.registers.ImportReviews.Summary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Files that were brought, with their content as it was read. */
@Repository
public class Imports {

    private static final String SUMMARY = "select id, unit_id, file_name, row_count, flaw_count, stored, state, brought_by, brought_at from registers_import";

    private final JdbcClient jdbc;

    Imports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param summary its id is not looked at */
    public long add(Summary summary, String digest, String content) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                insert into registers_import (unit_id, file_name, digest, content, row_count, flaw_count, stored, state, brought_by, brought_at)
                values (:unit, :file, :digest, :content, :rows, :flaws, 0, :state, :by, :at)""")
                .param("unit", summary.unitId()).param("file", summary.fileName()).param("digest", digest).param("content", content)
                .param("rows", summary.rows()).param("flaws", summary.flawed()).param("state", summary.state().name())
                .param("by", summary.by()).param("at", time(summary.at())).update(key, "id");
        return key.getKeyAs(Long.class);
    }

    /** The import that stored the same content in the unit. */
    public Optional<Summary> stored(long unitId, String digest) {
        return jdbc.sql(SUMMARY + " where unit_id = :unit and digest = :digest and state = 'STORED' order by id fetch first 1 rows only")
                .param("unit", unitId).param("digest", digest).query(Imports::summary).optional();
    }

    public Optional<Summary> find(long id) {
        return jdbc.sql(SUMMARY + " where id = :id").param("id", id).query(Imports::summary).optional();
    }

    public String content(long id) {
        return jdbc.sql("select content from registers_import where id = :id").param("id", id).query(String.class).single();
    }

    public List<Summary> newest(Collection<Long> units, int size) {
        return jdbc.sql(SUMMARY + " where unit_id in (:units) order by id desc fetch first :size rows only")
                .param("units", units).param("size", size).query(Imports::summary).list();
    }

    /** @return {@code false} if somebody else stored it meanwhile */
    public boolean markStored(long id, int rows, Instant at) {
        return jdbc.sql("update registers_import set state = 'STORED', stored = :rows, stored_at = :at where id = :id and state = 'CHECKED'")
                .param("rows", rows).param("at", time(at)).param("id", id).update() == 1;
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Summary summary(java.sql.ResultSet row, int index) throws java.sql.SQLException {
        return new Summary(row.getLong("id"), row.getLong("unit_id"), "", row.getString("file_name"), row.getInt("row_count"),
                row.getInt("flaw_count"), row.getInt("stored"), State.valueOf(row.getString("state")), row.getLong("brought_by"),
                row.getObject("brought_at", OffsetDateTime.class).toInstant());
    }
}
