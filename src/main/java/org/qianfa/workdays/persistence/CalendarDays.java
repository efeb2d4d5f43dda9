package org.qianfa.workdays.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qianfa.calendar.CalendarFile.Entry;
import org.qianfa.calendar.CalendarFile.Kind;
import org.qianfa.calendar.SpecialDay;
import org.qianfa.shared.Actor;
import org.qianfa.workdays.ReadCalendar.Change;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** What administrators entered, with who and when; only ever added to. */
@Repository
public class CalendarDays {

    private final JdbcClient jdbc;

    CalendarDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The count as well: of two changes made at once, the one with the smaller number may be seen later. */
    public Standing standing() {
        return jdbc.sql("select count(*), coalesce(max(id), 0) from workdays_change")
                .query((row, n) -> new Standing(row.getLong(1), row.getLong(2))).single();
    }

    /** The days entered for the house or the unit that were not taken back. */
    public List<SpecialDay> inForce(Long unitId) {
        Map<LocalDate, SpecialDay> days = new TreeMap<>();
        jdbc.sql("select d.day_on, d.kind, d.name from workdays_day d join workdays_change c on c.id = d.change_id where "
                        + scope(unitId) + " order by c.id").query(row -> {
            LocalDate date = row.getObject(1, LocalDate.class);
            Kind kind = Kind.valueOf(row.getString(2));
            if (kind == Kind.DROP) {
                days.remove(date);
            } else {
                days.put(date, new SpecialDay(date, kind == Kind.WORK, row.getString(3)));
            }
        });
        return List.copyOf(days.values());
    }

    public long add(Long unitId, Actor by, Instant at, String reason, List<Entry> entries) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into workdays_change (unit_id, made_by, made_by_name, made_at, reason) values (?, ?, ?, ?, ?)")
                .params(unitId, by.id(), by.displayName(), OffsetDateTime.ofInstant(at, ZoneOffset.UTC), reason).update(key, "id");
        long id = key.getKey().longValue();
        entries.forEach(entry -> jdbc.sql("insert into workdays_day (change_id, day_on, kind, name) values (?, ?, ?, ?)")
                .params(id, entry.date(), entry.kind().name(), entry.name()).update());
        return id;
    }

    /** Newest first. */
    public List<Change> changes(Long unitId, int most) {
        return jdbc.sql("""
                select c.id, c.made_by, c.made_by_name, c.made_at, c.reason, count(*), min(d.day_on), max(d.day_on)
                from workdays_change c join workdays_day d on d.change_id = c.id where %s
                group by c.id, c.made_by, c.made_by_name, c.made_at, c.reason order by c.id desc limit %d""".formatted(scope(unitId), most))
                .query((row, n) -> new Change(row.getLong(1), row.getLong(2), row.getString(3), row.getObject(4, OffsetDateTime.class).toInstant(),
                        row.getString(5), row.getInt(6), row.getObject(7, LocalDate.class), row.getObject(8, LocalDate.class))).list();
    }

    private static String scope(Long unitId) {
        return unitId == null ? "c.unit_id is null" : "c.unit_id = " + unitId.longValue();
    }

    /** How much was entered so far; equal standings mean the same days. */
    public record Standing(long changes, long last) {
    }
}
