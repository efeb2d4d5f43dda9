package org.qianfa.figures.persistence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.qianfa.figures.CompareFigures.Order;
import org.qianfa.figures.CompareFigures.Row;
import org.qianfa.figures.FigureState;
import org.qianfa.figures.domain.FigureNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Figures of many ledgers, authorised by unit, sorted and cut to a page by the database. */
@Repository
public class Comparisons {

    private final JdbcClient jdbc;

    Comparisons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param units must not be empty */
    public Optional<Integer> newestYear(Collection<Long> units) {
        return jdbc.sql("select max(ledger_year) from figures_ledger where unit_id in (:units) and live = true").param("units", units)
                .query((row, index) -> Optional.ofNullable(row.getObject(1, Integer.class))).single();
    }

    /** Without names of units. @param units must not be empty */
    public List<Row> page(Collection<Long> units, int year, Order order, int from, int size) {
        return jdbc.sql("""
                select f.id, f.report_id, l.unit_id, f.name, f.unit, f.figure_value, f.last_year, f.change_rate, f.state
                from figures_figure f join figures_ledger l on l.report_id = f.report_id
                where l.unit_id in (:units) and l.ledger_year = :year and l.live = true and f.live = true
                order by %s offset :from rows fetch next :size rows only""".formatted(sorting(order)))
                .param("units", units).param("year", year).param("from", from).param("size", size)
                .query(Comparisons::row).list();
    }

    private static String sorting(Order order) {
        return switch (order) {
            case RISE -> "case when f.change_rate is null then 1 else 0 end, f.change_rate desc, f.id";
            case FALL -> "case when f.change_rate is null then 1 else 0 end, f.change_rate, f.id";
            case NAME -> "f.name, f.id";
        };
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(row.getLong("id"), row.getLong("report_id"), row.getLong("unit_id"), "", row.getString("name"),
                row.getString("unit"), plain(row.getBigDecimal("figure_value")), plain(row.getBigDecimal("last_year")),
                plain(row.getBigDecimal("change_rate")), FigureState.valueOf(row.getString("state")));
    }

    private static BigDecimal plain(BigDecimal value) {
        return FigureNumber.plain(value);
    }
}
