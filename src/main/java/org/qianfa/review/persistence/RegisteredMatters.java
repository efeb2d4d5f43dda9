package org.qianfa.review.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.qianfa.review.LegalityOutcome;
import org.qianfa.review.MatterCursor;
import org.qianfa.review.MatterRegister.Filter;
import org.qianfa.review.MatterRegister.Line;
import org.qianfa.review.MatterRegister.Totals;
import org.qianfa.review.MatterView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of matters, authorised and paged in SQL. */
@Repository
public class RegisteredMatters {

    private static final String KNOWN = """
            (m.unit_id in (:staffUnits) or m.unit_id in (:adviserUnits)
             and exists (select 1 from review_matter_adviser a where a.matter_id = m.id and a.person_id = :reader))""";
    private static final String REPLIED = "m.state in ('REPLIED', 'ANSWERED', 'ADOPTED', 'PARTLY_ADOPTED', 'NOT_ADOPTED')";
    private static final String OVERDUE = "m.due_on < coalesce(m.replied_on, cast(:today as date))";

    private final JdbcClient jdbc;

    RegisteredMatters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Line> page(Reader reader, Filter filter, MatterCursor after, int size) {
        String start = after == null ? "" : " and (m.received_on < :afterDay or (m.received_on = :afterDay and m.id < :afterId))";
        JdbcClient.StatementSpec query = jdbc.sql("select m.*, case when " + OVERDUE + " then 1 else 0 end as overdue, case when " + REPLIED
                + " then m.outcome end as told from review_matter m where " + where(filter) + start
                + " order by m.received_on desc, m.id desc fetch first :size rows only").param("size", size);
        if (after != null) {
            query = query.param("afterDay", after.receivedOn()).param("afterId", after.id());
        }
        return bind(query, reader, filter).query(RegisteredMatters::line).list();
    }

    public Totals totals(Reader reader, Filter filter) {
        return bind(jdbc.sql("select count(*) as matters, coalesce(sum(case when " + REPLIED + " then 1 else 0 end), 0) as replied, "
                + "coalesce(sum(case when " + OVERDUE + " then 1 else 0 end), 0) as overdue from review_matter m where " + where(filter)),
                reader, filter)
                .query((rs, n) -> new Totals(rs.getLong("matters"), rs.getLong("replied"), rs.getLong("overdue"))).single();
    }

    public List<Integer> years(Reader reader) {
        return bind(jdbc.sql("select distinct extract(year from m.received_on) as y from review_matter m where " + KNOWN
                + " order by y desc"), reader, Filter.ALL).query((rs, n) -> rs.getInt("y")).list();
    }

    private static String where(Filter filter) {
        return KNOWN + (filter.kind() == null ? "" : " and m.kind = :kind") + (filter.state() == null ? "" : " and m.state = :state")
                + (filter.year() == null ? "" : " and m.received_on between :yearBegins and :yearEnds")
                + (filter.unitId() == null ? "" : " and m.unit_id = :unit") + (filter.overdue() ? " and " + OVERDUE : "")
                + (text(filter) == null ? "" : " and (lower(m.title) like :text escape '!' or lower(m.number_text) like :text escape '!')");
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec query, Reader reader, Filter filter) {
        Integer year = filter.year();
        return query.param("staffUnits", reader.staffUnits()).param("adviserUnits", reader.adviserUnits())
                .param("reader", reader.id()).param("today", reader.today())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("state", filter.state() == null ? null : filter.state().name()).param("unit", filter.unitId())
                .param("yearBegins", year == null ? null : LocalDate.of(year, 1, 1))
                .param("yearEnds", year == null ? null : LocalDate.of(year, 12, 31)).param("text", text(filter));
    }

    private static String text(Filter filter) {
        return filter.text() == null || filter.text().isBlank() ? null
                : "%" + filter.text().strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }

    private static Line line(ResultSet rs, int n) throws SQLException {
        String outcome = rs.getString("told");
        return new Line(rs.getLong("id"), MatterView.Kind.valueOf(rs.getString("kind")), rs.getString("number_text"), rs.getString("title"),
                rs.getLong("unit_id"), rs.getObject("department_id", Long.class), rs.getObject("report_id", Long.class),
                rs.getInt("round_number"), MatterView.State.valueOf(rs.getString("state")), day(rs, "received_on"),
                rs.getObject("limit_days", Integer.class), day(rs, "due_on"), day(rs, "replied_on"),
                outcome == null ? null : LegalityOutcome.valueOf(outcome), rs.getObject("days_used", Integer.class),
                rs.getLong("submitted_by"), rs.getInt("overdue") == 1);
    }

    private static LocalDate day(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, LocalDate.class);
    }

    /** Who reads, and where; sets without members hold an id nobody has. */
    public record Reader(long id, Set<Long> staffUnits, Set<Long> adviserUnits, LocalDate today) {

        private static final Set<Long> NOWHERE = Set.of(-1L);

        public Reader {
            staffUnits = staffUnits.isEmpty() ? NOWHERE : staffUnits;
            adviserUnits = adviserUnits.isEmpty() ? NOWHERE : adviserUnits;
        }
    }
}
