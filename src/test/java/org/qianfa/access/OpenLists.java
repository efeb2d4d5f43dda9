package org.qianfa.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The lists a person gets, judged by the units that occur in them. */
final class OpenLists {

    private static final JsonMapper JSON = new JsonMapper();

    private final Trial trial;
    private final JdbcClient jdbc;

    OpenLists(Trial trial, JdbcClient jdbc) {
        this.trial = trial;
        this.jdbc = jdbc;
    }

    /** The reports are those of exactly these units, also when others are asked for; tasks and watched reports of no others. */
    void unitsSeen(String account, List<String> unitNames) {
        Set<Long> units = unitNames.stream().map(this::unit).collect(Collectors.toCollection(TreeSet::new));
        assertThat(unitsIn(account, "/api/reports?size=100", "items")).as("reports of " + account).isEqualTo(units);
        for (String other : jdbc.sql("select name from people_unit").query(String.class).list()) {
            Set<Long> wanted = unitNames.contains(other) ? Set.of(unit(other)) : Set.of();
            assertThat(unitsIn(account, "/api/reports?unit=" + unit(other), "items")).as(other + " for " + account).isEqualTo(wanted);
        }
        for (String tab : List.of("mine", "pool", "away", "overdue", "done", "sent", "drafts")) {
            assertThat(units).as(tab + " of " + account).containsAll(unitsIn(account, "/api/inbox?size=100&tab=" + tab, "items"));
        }
        if (account.equals("supervisor") || account.endsWith("coordinator")) {
            assertThat(unitsIn(account, "/api/cockpit/reports?size=100", "reports")).as("cockpit of " + account).isEqualTo(units);
        }
    }

    private Set<Long> unitsIn(String account, String address, String list) {
        Set<Long> units = new TreeSet<>();
        JsonNode body = JSON.readTree(trial.caller(account).send("GET", address, "", true).body());
        body.get(list).forEach(row -> units.add(row.get("unitId").asLong()));
        return units;
    }

    private long unit(String name) {
        return jdbc.sql("select id from people_unit where name = ?").param(name).query(Long.class).single();
    }
}
