package org.qianfa.people.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qianfa.people.ExclusiveRoles;
import org.qianfa.people.RoleAlreadyHeld;
import org.qianfa.shared.Grant;
import org.qianfa.shared.Role;

class UserTest {

    private static final Instant NOW = Instant.parse("2026-02-03T01:00:00Z");

    private final User user = new User("gao", "高岚", 1, null, "hash");

    @ParameterizedTest
    @CsvSource({"SYSTEM_ADMIN,SECURITY_ADMIN", "SECURITY_ADMIN,AUDITOR", "AUDITOR,SYSTEM_ADMIN",
            "SYSTEM_ADMIN,DRAFTER", "FIRST_RESPONSIBLE,AUDITOR", "COORDINATOR,SECURITY_ADMIN"})
    void administrators_are_exclusive_and_do_no_business(Role held, Role wanted) throws Exception {
        user.grant(new Grant(held, 1, null));

        assertThatThrownBy(() -> user.grant(new Grant(wanted, 2, null))).isInstanceOf(ExclusiveRoles.class);

        assertThat(user.grants()).containsExactly(new Grant(held, 1, null));
    }

    @Test
    void business_roles_may_be_combined_and_held_in_several_units() throws Exception {
        user.grant(new Grant(Role.LEGAL_ADVISER, 1, null));
        user.grant(new Grant(Role.LEGAL_ADVISER, 2, null));
        user.grant(new Grant(Role.DRAFTER, 1, 7L));

        assertThat(user.grants()).hasSize(3);
    }

    @Test
    void a_role_is_not_held_twice_in_the_same_place() throws Exception {
        user.grant(new Grant(Role.DRAFTER, 1, 7L));

        assertThatThrownBy(() -> user.grant(new Grant(Role.DRAFTER, 1, 7L))).isInstanceOf(RoleAlreadyHeld.class);
    }

    @Test
    void the_fifth_wrong_password_locks_for_ten_minutes() {
        for (int failure = 1; failure <= 4; failure++) {
            assertThat(user.countFailure(NOW)).isFalse();
        }
        assertThat(user.mayEnter(NOW)).isTrue();

        assertThat(user.countFailure(NOW)).isTrue();

        assertThat(user.mayEnter(NOW.plus(Duration.ofMinutes(10)).minusMillis(1))).isFalse();
        assertThat(user.mayEnter(NOW.plus(Duration.ofMinutes(10)))).isTrue();
    }

    @Test
    void after_a_lock_five_more_failures_are_needed_for_the_next() {
        for (int failure = 1; failure <= 5; failure++) {
            user.countFailure(NOW);
        }
        Instant later = NOW.plus(Duration.ofHours(1));

        assertThat(user.countFailure(later)).isFalse();
        assertThat(user.mayEnter(later)).isTrue();
    }

    @Test
    void a_reset_opens_the_lock_and_demands_a_new_password() {
        for (int failure = 1; failure <= 5; failure++) {
            user.countFailure(NOW);
        }
        user.changePassword("own");

        user.resetPassword("one-time");

        assertThat(user.mayEnter(NOW)).isTrue();
        assertThat(user.mustChangePassword()).isTrue();
        assertThat(user.passwordHash()).isEqualTo("one-time");
    }
}
