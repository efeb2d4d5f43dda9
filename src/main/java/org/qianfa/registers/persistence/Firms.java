package org.qianfa.registers.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qianfa.registers.FirmRegister.Contract;
import org.qianfa.registers.FirmRegister.Criterion;
import org.qianfa.registers.FirmRegister.Row;
import org.qianfa.registers.FirmRegister.Score;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Law firms, their contracts and scores. */
@Repository
public class Firms {

    private static final String VALUES = "name = :name, contract_from = :from, contract_to = :to, units_served = :served, remark = :remark";

    private final JdbcClient jdbc;

    Firms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Without names of units. */
    public List<Row> ofUnits(Collection<Long> units, LocalDate today) {
        return rows("unit_id in (:units)", "units", units, today);
    }

    public Optional<Row> find(long id, LocalDate today) {
        return rows("id = :id", "id", id, today).stream().findFirst();
    }

    public boolean taken(long unitId, Contract contract, long exceptId) {
        return jdbc.sql("select count(*) from registers_firm where unit_id = :unit and name = :name and contract_from = :from and id <> :id")
                .param("unit", unitId).param("name", contract.firm()).param("from", contract.from()).param("id", exceptId)
                .query(Long.class).single() > 0;
    }

    public long add(long unitId, Contract contract) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        bind("insert into registers_firm (unit_id, name, contract_from, contract_to, units_served, remark, corrections) "
                + "values (:unit, :name, :from, :to, :served, :remark, 0)", contract).param("unit", unitId).update(key, "id");
        return key.getKeyAs(Long.class);
    }

    public void correct(long id, Contract contract) {
        bind("update registers_firm set " + VALUES + ", corrections = corrections + 1 where id = :id", contract).param("id", id).update();
    }

    public void score(long firmId, Score score) {
        jdbc.sql("delete from registers_firm_score where firm_id = :firm and score_year = :year").param("firm", firmId)
                .param("year", score.year()).update();
        for (int i = 0; i < score.criteria().size(); i++) {
            Criterion criterion = score.criteria().get(i);
            jdbc.sql("insert into registers_firm_score (firm_id, score_year, ordinal, criterion, points, most) "
                    + "values (:firm, :year, :ordinal, :criterion, :points, :most)").param("firm", firmId).param("year", score.year())
                    .param("ordinal", i).param("criterion", criterion.name()).param("points", criterion.points())
                    .param("most", criterion.most()).update();
        }
    }

    private JdbcClient.StatementSpec bind(String sql, Contract contract) {
        return jdbc.sql(sql).param("name", contract.firm()).param("from", contract.from()).param("to", contract.to())
                .param("served", contract.unitsServed()).param("remark", contract.remark());
    }

    private List<Row> rows(String condition, String name, Object value, LocalDate today) {
        Map<Long, List<Score>> scores = scores(condition, name, value);
        return jdbc.sql("select * from registers_firm where " + condition + " order by unit_id, name, contract_from desc").param(name, value)
                .query((row, index) -> {
                    Contract contract = new Contract(row.getString("name"), row.getObject("contract_from", LocalDate.class),
                            row.getObject("contract_to", LocalDate.class), row.getString("units_served"), row.getString("remark"));
                    return new Row(row.getLong("id"), row.getLong("unit_id"), "", contract,
                            scores.getOrDefault(row.getLong("id"), List.of()), contract.to().isBefore(today));
                }).list();
    }

    private Map<Long, List<Score>> scores(String condition, String name, Object value) {
        Map<Long, Map<Integer, List<Criterion>>> found = new LinkedHashMap<>();
        jdbc.sql("select firm_id, score_year, criterion, points, most from registers_firm_score where firm_id in "
                + "(select id from registers_firm where " + condition + ") order by score_year desc, ordinal").param(name, value)
                .query(row -> {
                    found.computeIfAbsent(row.getLong(1), id -> new LinkedHashMap<>()).computeIfAbsent(row.getInt(2), year -> new ArrayList<>())
                            .add(new Criterion(row.getString(3), row.getInt(4), row.getInt(5)));
                });
        Map<Long, List<Score>> scores = new LinkedHashMap<>();
        found.forEach((firm, years) -> scores.put(firm, years.entrySet().stream().map(y -> new Score(y.getKey(), y.getValue())).toList()));
        return scores;
    }
}
