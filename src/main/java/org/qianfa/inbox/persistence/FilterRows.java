package org.qianfa.inbox.persistence;

import static org.qianfa.inbox.persistence.Columns.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qianfa.inbox.MyWork.Tab;
import org.qianfa.inbox.SavedFilters.SavedFilter;
import org.qianfa.inbox.StepKind;
import org.qianfa.inbox.WorkFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Saved filters, each time only those the reader may find. {@code units} must not be empty. */
@Repository
public class FilterRows {

    private static final String FOUND = """
            select f.*, case when c.filter_id is null then false else true end as chosen
            from inbox_filter f left join inbox_filter_chosen c on c.filter_id = f.id and c.person_id = :reader
            where (f.owner_id = :reader or f.unit_id in (:units))""";

    private final JdbcClient jdbc;

    FilterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<SavedFilter> of(long reader, Set<Long> units, int most) {
        return jdbc.sql(FOUND + " order by case when f.owner_id = :reader then 0 else 1 end, f.name, f.id fetch first " + most + " rows only")
                .param("reader", reader).param("units", units).query(FilterRows::filter).list();
    }

    public Optional<SavedFilter> found(long reader, Set<Long> units, long filterId) {
        return jdbc.sql(FOUND + " and f.id = :id").param("reader", reader).param("units", units).param("id", filterId)
                .query(FilterRows::filter).optional();
    }

    public Optional<SavedFilter> chosen(long reader, Set<Long> units) {
        return jdbc.sql(FOUND + " and c.filter_id is not null").param("reader", reader).param("units", units).query(FilterRows::filter).optional();
    }

    public int countOwned(long owner) {
        return jdbc.sql("select count(*) from inbox_filter where owner_id = :owner").param("owner", owner).query(Integer.class).single();
    }

    public Optional<Long> owned(long owner, String name) {
        return jdbc.sql("select id from inbox_filter where owner_id = :owner and name = :name").param("owner", owner).param("name", name)
                .query(Long.class).optional();
    }

    public boolean shared(long unitId, String name) {
        return jdbc.sql("select count(*) from inbox_filter where unit_id = :unit and name = :name").param("unit", unitId).param("name", name)
                .query(Integer.class).single() > 0;
    }

    public void insert(long owner, String name, Tab tab, WorkFilter filter, Instant at) {
        jdbc.sql("""
                insert into inbox_filter (owner_id, name, tab, report_year, of_unit_id, kind, due, words, saved_at)
                values (:owner, :name, :tab, :year, :ofUnit, :kind, :due, :words, :at)""")
                .param("owner", owner).param("name", name).params(content(tab, filter, at)).update();
    }

    public void rewrite(long filterId, Tab tab, WorkFilter filter, Instant at) {
        jdbc.sql("""
                update inbox_filter set tab = :tab, report_year = :year, of_unit_id = :ofUnit, kind = :kind, due = :due, words = :words,
                saved_at = :at where id = :id""").param("id", filterId).params(content(tab, filter, at)).update();
    }

    public void remove(long filterId) {
        jdbc.sql("delete from inbox_filter where id = :id").param("id", filterId).update();
    }

    /** @param unitId {@code null}: with nobody */
    public void share(long filterId, Long unitId) {
        jdbc.sql("update inbox_filter set unit_id = :unit where id = :id").param("unit", unitId).param("id", filterId).update();
    }

    /** @param filterId {@code null}: none */
    public void choose(long person, Long filterId) {
        jdbc.sql("delete from inbox_filter_chosen where person_id = :person").param("person", person).update();
        if (filterId != null) {
            jdbc.sql("insert into inbox_filter_chosen (person_id, filter_id) values (:person, :id)").param("person", person)
                    .param("id", filterId).update();
        }
    }

    private static Map<String, Object> content(Tab tab, WorkFilter filter, Instant at) {
        Map<String, Object> content = new HashMap<>();
        content.put("tab", tab.name());
        content.put("year", filter.year());
        content.put("ofUnit", filter.unitId());
        content.put("kind", filter.kind() == null ? null : filter.kind().name());
        content.put("due", filter.due() == null ? null : filter.due().name());
        content.put("words", filter.words());
        content.put("at", time(at));
        return content;
    }

    private static SavedFilter filter(ResultSet rs, int row) throws SQLException {
        String kind = rs.getString("kind");
        String due = rs.getString("due");
        return new SavedFilter(rs.getLong("id"), rs.getLong("owner_id"), rs.getObject("unit_id", Long.class), rs.getString("name"),
                Tab.valueOf(rs.getString("tab")), new WorkFilter(rs.getObject("report_year", Integer.class), rs.getObject("of_unit_id", Long.class),
                kind == null ? null : StepKind.valueOf(kind), due == null ? null : WorkFilter.Due.valueOf(due), rs.getString("words")),
                rs.getBoolean("chosen"));
    }
}
