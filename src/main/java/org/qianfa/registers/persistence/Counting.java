package org.qianfa.registers.persistence;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.qianfa.registers.ConsultationKind;
import org.qianfa.review.MatterView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the registers of a unit and year, each in one query. */
@Repository
public class Counting {

    private final JdbcClient jdbc;

    Counting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Replied reviews by kind; kinds without any are left out. */
    public List<Reviews> reviews(long unitId, int year, LocalDate today) {
        return jdbc.sql("select r.kind, count(*), sum(r.rounds), sum(r.opinions), sum(r.adopted), sum(r.partly), sum(r.rejected), "
                        + "count(r.days_used), coalesce(sum(r.days_used), 0), sum(case when " + ReviewSearch.OVERDUE + " then 1 else 0 end), "
                        + "sum(r.conferences) from registers_review r "
                        + "where r.unit_id = :unit and r.register_year = :year and r.replied_on is not null group by r.kind")
                .param("unit", unitId).param("year", year).param("today", today)
                .query((row, index) -> new Reviews(MatterView.Kind.valueOf(row.getString(1)), row.getLong(2), row.getLong(3), row.getLong(4),
                        row.getLong(5), row.getLong(6), row.getLong(7), row.getLong(8), row.getLong(9), row.getLong(10), row.getLong(11))).list();
    }

    public Map<ConsultationKind, Long> consultations(long unitId, int year) {
        Map<ConsultationKind, Long> counts = new EnumMap<>(ConsultationKind.class);
        jdbc.sql("select kind, count(*) from registers_consultation where unit_id = :unit and register_year = :year group by kind")
                .param("unit", unitId).param("year", year).query(row -> {
                    counts.put(ConsultationKind.valueOf(row.getString(1)), row.getLong(2));
                });
        return counts;
    }

    public long conferences(long unitId, int year) {
        return jdbc.sql("select count(*) from registers_conference where unit_id = :unit and register_year = :year")
                .param("unit", unitId).param("year", year).query(Long.class).single();
    }

    public long firms(long unitId, int year) {
        return jdbc.sql("select count(distinct name) from registers_firm where unit_id = :unit and contract_from <= :last and contract_to >= :first")
                .param("unit", unitId).param("first", LocalDate.of(year, 1, 1)).param("last", LocalDate.of(year, 12, 31)).query(Long.class).single();
    }

    public long firmsScored(long unitId, int year) {
        return jdbc.sql("select count(distinct f.name) from registers_firm f join registers_firm_score s on s.firm_id = f.id "
                + "where f.unit_id = :unit and s.score_year = :year").param("unit", unitId).param("year", year).query(Long.class).single();
    }

    /** @param timed those whose days were counted, {@code days} together */
    public record Reviews(MatterView.Kind kind, long reviews, long rounds, long opinions, long adopted, long partly, long rejected, long timed,
                          long days, long overdue, long conferences) {

        public Reviews plus(Reviews other) {
            return new Reviews(null, reviews + other.reviews, rounds + other.rounds, opinions + other.opinions, adopted + other.adopted,
                    partly + other.partly, rejected + other.rejected, timed + other.timed, days + other.days, overdue + other.overdue,
                    conferences + other.conferences);
        }
    }
}
