package org.qianfa.people.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qianfa.people.Account;
import org.qianfa.people.Bootstrap.Founded;
import org.qianfa.shared.Actor;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTest {

    private static final Account ADMIN = new Account(new Actor(1, "admin", "安全管理员", 1, null, Set.of()), 0, true);

    @Test
    void the_one_time_password_is_printed_exactly_once(CapturedOutput output) {
        new FirstAdministrator((kind, unit, username, name) -> Optional.of(new Founded(ADMIN, "Only-Once-7")))
                .run(null);

        assertThat(output.getAll().split("Only-Once-7", -1)).hasSize(2);
    }

    @Test
    void a_house_with_people_is_left_alone(CapturedOutput output) {
        new FirstAdministrator((kind, unit, username, name) -> Optional.empty()).run(null);

        assertThat(output.getAll()).doesNotContain("password");
    }
}
