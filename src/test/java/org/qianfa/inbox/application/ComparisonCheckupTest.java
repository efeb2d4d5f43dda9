package org.qianfa.inbox.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.inbox.application.InboxTestConfiguration.NOW;
import static org.qianfa.testing.Tasks.person;
import static org.qianfa.testing.Tasks.pooled;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.inbox.CompareInbox;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Checkup;
import org.qianfa.shared.Checkup.Reading;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Role;
import org.qianfa.testing.TestDatabase;
import org.qianfa.workflow.TaskOpened;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is told of the last comparison of the inbox with the engine. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ComparisonCheckupTest {

    private static final Actor ADMIN = person(90, 1, Role.SYSTEM_ADMIN);

    @Parameter
    private TestDatabase database;

    private InboxHouse house;

    @BeforeEach
    void open() {
        house = new InboxHouse(database);
        house.bean(JdbcClient.class).sql("delete from inbox_comparison").update();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void nothing_is_told_before_the_first_comparison_nor_of_one_that_was_refused() {
        assertThatThrownBy(() -> house.bean(CompareInbox.class).compareInbox(person(20, 2, Role.COORDINATOR))).isInstanceOf(NotPermitted.class);

        assertThat(readings()).containsExactly(Reading.of("compared", null, false));
    }

    @Test
    void the_last_comparison_is_remembered_with_what_it_found() {
        house.announce(new TaskOpened(pooled("ghost", "userTask_checkDocument", 1, 2, "OFFICE@2", null)));
        house.bean(CompareInbox.class).compareInbox(ADMIN);
        assertThat(readings()).containsExactly(Reading.of("compared", NOW, false), Reading.of("tasks", 0, false), Reading.of("differences", 1, true));

        house.bean(InboxTestConfiguration.EngineTasks.class).tasks = List.of(pooled("ghost", "userTask_checkDocument", 1, 2, "OFFICE@2", null));
        house.bean(CompareInbox.class).compareInbox(ADMIN);
        assertThat(readings()).containsExactly(Reading.of("compared", NOW, false), Reading.of("tasks", 1, false), Reading.of("differences", 0, false));
    }

    private List<Reading> readings() {
        return house.bean(Checkup.class).findings().readings();
    }
}
