package org.qianfa.figures.persistence;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.qianfa.figures.FigureSource.Count;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where figures were counted. */
@Repository
public class Origins {

    private static final String ALL = "select o.* from figures_origin o join figures_figure f on f.id = o.figure_id where ";

    private final JdbcClient jdbc;

    Origins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void keep(long figureId, Count count, Instant at) {
        jdbc.sql("delete from figures_origin where figure_id = :figure").param("figure", figureId).update();
        jdbc.sql("insert into figures_origin (figure_id, source_key, evidence, address, counted, counted_at) "
                + "values (:figure, :key, :evidence, :address, :counted, :at)").param("figure", figureId).param("key", count.key())
                .param("evidence", count.evidence()).param("address", count.address()).param("counted", count.value())
                .param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    public Optional<Kept> find(long figureId) {
        return jdbc.sql(ALL + "o.figure_id = :figure").param("figure", figureId).query(Origins::kept).optional();
    }

    public List<Kept> ofReport(long reportId) {
        return jdbc.sql(ALL + "f.report_id = :report and f.live = true order by f.figure_number").param("report", reportId)
                .query(Origins::kept).list();
    }

    private static Kept kept(java.sql.ResultSet row, int index) throws java.sql.SQLException {
        return new Kept(row.getLong("figure_id"), row.getString("source_key"), row.getString("evidence"), row.getString("address"),
                row.getBigDecimal("counted"), row.getObject("counted_at", OffsetDateTime.class).toInstant());
    }

    /** @param counted what it came to then */
    public record Kept(long figureId, String key, String evidence, String address, BigDecimal counted, Instant countedAt) {
    }
}
