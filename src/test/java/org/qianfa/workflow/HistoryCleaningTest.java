package org.qianfa.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qianfa.workflow.ProcessHealth.Cleaning;
import org.qianfa.workflow.ProcessHealth.Lifetime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the engine remembers of ended processes goes after ten years; what people said, signed and published does not. */
class HistoryCleaningTest extends OperationsTrace {

    private static final Duration ELEVEN_YEARS = Duration.ofDays(11 * 366);
    private static final String OURS = "select table_name from information_schema.tables where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'"
            + " and not regexp_like(table_name, '^(act_|flyway_|spring_session)', 'i')";

    @Autowired ProcessHealth health;
    @Autowired JdbcTemplate jdbc;

    @AfterEach
    void backToToday() {
        ClockUtil.reset();
        jdbc.execute("set referential_integrity false");
        jdbc.update("delete from review_opinion where id = -1");
        jdbc.update("delete from audit_entry where id = -1");
        jdbc.update("delete from publication_edition where id = -1");
        jdbc.execute("set referential_integrity true");
    }

    @Test
    void it_is_planned_for_the_night_of_the_house_and_every_process_says_how_long_it_is_kept() {
        Cleaning cleaning = health.health().cleaning();

        assertThat(cleaning.window()).isEqualTo("01:00–05:00");
        assertThat(LocalTime.ofInstant(cleaning.next(), ZoneId.of("Asia/Shanghai"))).isBetween(LocalTime.of(1, 0), LocalTime.of(5, 0));
        assertThat(health.health().lifetimes()).contains(new Lifetime("unitReport", 3650), new Lifetime("deadlineWatch", 30))
                .extracting(Lifetime::days).doesNotContainNull();
    }

    @Test
    void history_that_outlived_its_process_goes_and_no_row_of_ours_with_it() {
        drafting();
        runtime.createProcessInstanceQuery().rootProcessInstances().list().forEach(one -> runtime.deleteProcessInstance(one.getId(), "ended"));
        jdbc.execute("set referential_integrity false");
        List.of("review_opinion", "audit_entry", "publication_edition").forEach(this::aRowIn);
        jdbc.execute("set referential_integrity true");
        Map<String, Integer> before = ours();
        assertThat(before).containsEntry("REVIEW_OPINION", 1).containsEntry("AUDIT_ENTRY", 1).containsEntry("PUBLICATION_EDITION", 1);

        clean();
        assertThat(history.createHistoricProcessInstanceQuery().count()).as("not yet").isPositive();
        assertThat(health.health().cleaning().outlived()).isZero();

        ClockUtil.setCurrentTime(Date.from(Instant.now().plus(ELEVEN_YEARS)));
        assertThat(health.health().cleaning().outlived()).isEqualTo(health.health().cleaning().kept()).isPositive();
        clean();

        assertThat(history.createHistoricProcessInstanceQuery().count()).isZero();
        assertThat(history.createHistoricTaskInstanceQuery().count()).isZero();
        assertThat(history.createHistoricVariableInstanceQuery().count()).isZero();
        assertThat(ours()).isEqualTo(before);
    }

    private void clean() {
        history.cleanUpHistoryAsync(true);
        history.findHistoryCleanupJobs().stream().map(Job::getId).forEach(management::executeJob);
    }

    private Map<String, Integer> ours() {
        return jdbc.queryForList(OURS, String.class).stream()
                .collect(Collectors.toMap(table -> table, table -> jdbc.queryForObject("select count(*) from " + table, Integer.class)));
    }

    /** With something in every column that must have something. */
    private void aRowIn(String table) {
        List<Map<String, Object>> columns = jdbc.queryForList("select column_name, data_type from information_schema.columns where table_name = ?"
                + " and (is_nullable = 'NO' and column_default is null or column_name = 'ID')", table.toUpperCase(java.util.Locale.ROOT));
        String names = columns.stream().map(column -> column.get("COLUMN_NAME").toString()).collect(Collectors.joining(", "));
        String values = columns.stream().map(column -> value(column.get("COLUMN_NAME").toString(), column.get("DATA_TYPE").toString())).collect(Collectors.joining(", "));
        jdbc.update("insert into " + table + " (" + names + ") overriding system value values (" + values + ")");
    }

    private static String value(String name, String type) {
        if (name.equals("ID")) {
            return "-1";
        }
        return type.startsWith("TIMESTAMP") || type.equals("DATE") ? "current_timestamp" : type.equals("BOOLEAN") ? "false"
                : type.startsWith("CHARACTER") ? "'x'" : type.startsWith("BINARY") ? "x'00'" : "1";
    }
}
