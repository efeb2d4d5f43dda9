package org.qianfa.workflow.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.shared.Role;

/** The decision table of {@code escalation.dmn}, row by row. */
class EscalationTableTest {

    private static final DmnEngine ENGINE = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final DmnDecision TABLE = table();

    @ParameterizedTest(name = "{0}: {1} working days overdue in a {2} → {3}")
    @CsvSource({
        "DRAFTER, 0, STREET, NONE", "DRAFTER, 1, STREET, HEAD", "DRAFTER, 2, STREET, HEAD", "DRAFTER, 3, STREET, DEPUTY",
        "DRAFTER, 4, TOWN, DEPUTY", "DRAFTER, 5, TOWN, SUPERVISOR", "DRAFTER, 99, DISTRICT, SUPERVISOR",
        "DEPARTMENT_HEAD, 0, TOWN, NONE", "DEPARTMENT_HEAD, 1, TOWN, DEPUTY", "DEPARTMENT_HEAD, 5, TOWN, SUPERVISOR",
        "COORDINATOR, 2, TOWN, NONE", "COORDINATOR, 3, TOWN, DEPUTY", "COORDINATOR, 5, DISTRICT, SUPERVISOR",
        "DEPUTY_LEADER, 4, TOWN, NONE", "DEPUTY_LEADER, 5, TOWN, SUPERVISOR",
        "FIRST_RESPONSIBLE, 4, STREET, NONE", "FIRST_RESPONSIBLE, 5, STREET, SUPERVISOR", "FIRST_RESPONSIBLE, 9, DISTRICT, NONE",
        "DISTRICT_SUPERVISOR, 9, DISTRICT, NONE"})
    void says_who_is_told(Role role, int days, String unitKind, String level) {
        assertThat(level(role, days, unitKind)).isEqualTo(level);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDITOR"}, mode = EnumSource.Mode.EXCLUDE)
    void answers_for_every_role_of_the_business_and_never_steps_down(Role role) {
        int before = 0;
        for (int days = 0; days <= 10; days++) {
            int now = java.util.List.of("NONE", "HEAD", "DEPUTY", "SUPERVISOR").indexOf(level(role, days, "TOWN"));
            assertThat(now).as(role + " after " + days).isGreaterThanOrEqualTo(before);
            before = now;
        }
    }

    private static String level(Role role, int days, String unitKind) {
        return ENGINE.evaluateDecisionTable(TABLE, Variables.putValue("workingDaysOverdue", days).putValue("unitKind", unitKind)
                .putValue("role", role.name())).getSingleResult().getSingleEntry();
    }

    private static DmnDecision table() {
        try (InputStream content = Files.newInputStream(Path.of("bpmn/escalation.dmn"))) {
            return ENGINE.parseDecision("escalation", content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
