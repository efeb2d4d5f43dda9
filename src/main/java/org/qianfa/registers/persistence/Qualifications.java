package org.qianfa.registers.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qianfa.registers.QualificationRegister.Certificate;
import org.qianfa.registers.QualificationRegister.Training;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What qualifies reviewers. */
@Repository
public class Qualifications {

    private final JdbcClient jdbc;

    Qualifications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Kept> ofUnit(long unitId) {
        Map<Long, List<Training>> trainings = trainings(unitId);
        return jdbc.sql("select id, person_id, certificate_number, acquired_on, experience from registers_qualification where unit_id = :unit")
                .param("unit", unitId).query((row, index) -> new Kept(row.getLong("person_id"),
                        certificate(row.getString("certificate_number"), row.getObject("acquired_on", LocalDate.class)),
                        row.getString("experience"), trainings.getOrDefault(row.getLong("id"), List.of()))).list();
    }

    public Optional<Kept> find(long unitId, long personId) {
        return ofUnit(unitId).stream().filter(kept -> kept.personId() == personId).findFirst();
    }

    /** In any unit: a certificate belongs to the person. */
    public boolean qualified(long personId, LocalDate onDate) {
        return jdbc.sql("""
                select count(*) from registers_qualification
                where person_id = :person and (acquired_on <= :day and certificate_number <> '' or experience <> '')""")
                .param("person", personId).param("day", onDate).query(Long.class).single() > 0;
    }

    public void put(long unitId, long personId, Certificate certificate, String experience) {
        int changed = jdbc.sql("""
                update registers_qualification set certificate_number = :number, acquired_on = :acquired, experience = :experience,
                    corrections = corrections + 1
                where unit_id = :unit and person_id = :person""").params(parameters(unitId, personId, certificate, experience)).update();
        if (changed == 0) {
            jdbc.sql("""
                    insert into registers_qualification (unit_id, person_id, certificate_number, acquired_on, experience, corrections)
                    values (:unit, :person, :number, :acquired, :experience, 0)""")
                    .params(parameters(unitId, personId, certificate, experience)).update();
        }
    }

    /** The person must be on record. */
    public void train(long unitId, long personId, Training training) {
        jdbc.sql("""
                insert into registers_training (qualification_id, held_on, subject, hours)
                select id, cast(:day as date), cast(:subject as varchar(200)), cast(:hours as integer) from registers_qualification
                where unit_id = :unit and person_id = :person""")
                .param("day", training.heldOn()).param("subject", training.subject()).param("hours", training.hours())
                .param("unit", unitId).param("person", personId).update();
    }

    private Map<Long, List<Training>> trainings(long unitId) {
        Map<Long, List<Training>> trainings = new LinkedHashMap<>();
        jdbc.sql("""
                select t.qualification_id, t.held_on, t.subject, t.hours from registers_training t
                join registers_qualification q on q.id = t.qualification_id where q.unit_id = :unit order by t.held_on desc, t.id desc""")
                .param("unit", unitId).query(row -> {
                    trainings.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                            .add(new Training(row.getObject(2, LocalDate.class), row.getString(3), row.getInt(4)));
                });
        return trainings;
    }

    private static Certificate certificate(String number, LocalDate acquired) {
        return number.isEmpty() ? null : new Certificate(number, acquired);
    }

    private static Map<String, Object> parameters(long unitId, long personId, Certificate certificate, String experience) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("unit", unitId);
        parameters.put("person", personId);
        parameters.put("number", certificate == null ? "" : certificate.number());
        parameters.put("acquired", certificate == null ? null : certificate.acquiredOn());
        parameters.put("experience", experience);
        return parameters;
    }

    /** @param certificate {@code null} if none */
    public record Kept(long personId, Certificate certificate, String experience, List<Training> trainings) {
    }
}
