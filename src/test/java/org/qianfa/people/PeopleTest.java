package org.qianfa.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.people.SignIn.Door;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.Journal;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.annotation.Transactional;

/** The module alone, on H2; {@link PeopleOnPostgresTest} repeats it on PostgreSQL. */
@ApplicationModuleTest
@TestPropertySource(properties = {
        "spring.datasource.url=jdbc:h2:mem:people;DB_CLOSE_DELAY=-1",
        "spring.autoconfigure.exclude=org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration"})
@Import(PeopleTest.Time.class)
@Transactional
class PeopleTest {

    @MockitoBean Journal journal;
    @Autowired MovableClock clock;
    @Autowired Bootstrap bootstrap;
    @Autowired AddUnit addUnit;
    @Autowired AddDepartment addDepartment;
    @Autowired AddUser addUser;
    @Autowired GrantRole grantRole;
    @Autowired RevokeRole revokeRole;
    @Autowired ChangePassword changePassword;
    @Autowired ResetPassword resetPassword;
    @Autowired DisableUser disableUser;
    @Autowired UnlockUser unlockUser;
    @Autowired FindUsers findUsers;
    @Autowired SignIn signIn;
    @Autowired Accounts accounts;
    @Autowired Directory directory;
    @Autowired SystemAdministrators systemAdministrators;

    private final Actor system = new Actor(-1, "sys", "系统", 1, null, Set.of(new Grant(Role.SYSTEM_ADMIN, 1, null)));
    private final Actor security = new Actor(-2, "sec", "安全", 1, null, Set.of(new Grant(Role.SECURITY_ADMIN, 1, null)));
    private long street;
    private long office;
    private AddUser.Added gao;

    @BeforeEach
    void a_street_with_an_office_and_a_user() throws Refusal {
        street = addUnit.add(system, new AddUnit.Command(UnitKind.STREET, null,
                new UnitDetails("柳溪街道", "柳溪街道办事处", "柳街", "", "")));
        office = addDepartment.add(system, street, "司法所");
        gao = addUser.add(security, new AddUser.Command(" Gao ", "高岚", street, office));
        clearInvocations(journal);
    }

    @Test
    void the_system_administrator_keeps_units_and_the_security_administrator_users() {
        assertThatThrownBy(() -> addDepartment.add(security, street, "财政所")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> addUser.add(system, new AddUser.Command("lin", "林", street, null)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> resetPassword.reset(system, gao.userId())).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> findUsers.find(system, "", "", 10)).isInstanceOf(NotPermitted.class);
        verify(journal, never()).record(any(), anyString(), any(), any(), any());
    }

    @Test
    void a_new_house_has_a_security_administrator_with_a_one_time_password() {
        FindUsers.UserRow admin = findUsers.find(security, "admin", "", 1).users().get(0);

        assertThat(admin.grants()).extracting(Grant::role).containsExactly(Role.SECURITY_ADMIN);
        assertThat(admin.mustChangePassword()).isTrue();
        assertThat(bootstrap.found(UnitKind.DISTRICT, new UnitDetails("另一机构", "", "", "", ""), "eve", "夏")).isEmpty();
    }

    @Test
    void names_are_unique() {
        assertThatThrownBy(() -> addUser.add(security, new AddUser.Command("GAO", "高", street, null)))
                .isInstanceOf(NameTaken.class);
        assertThatThrownBy(() -> addDepartment.add(system, street, " 司法所 ")).isInstanceOf(NameTaken.class);
    }

    @Test
    void a_departmental_role_needs_a_department_of_the_unit() throws Refusal {
        long other = addUnit.add(system, new AddUnit.Command(UnitKind.TOWN, null, new UnitDetails("石桥镇", "", "", "", "")));

        assertThatThrownBy(() -> grantRole.grant(security, gao.userId(), new Grant(Role.DRAFTER, street, null)))
                .isInstanceOf(DepartmentRequired.class);
        assertThatThrownBy(() -> grantRole.grant(security, gao.userId(), new Grant(Role.DRAFTER, other, office)))
                .isInstanceOf(DepartmentRequired.class);
        assertThatThrownBy(() -> grantRole.grant(security, gao.userId(), new Grant(Role.OFFICE, street, office)))
                .isInstanceOf(DepartmentNotAllowed.class);
        assertThatThrownBy(() -> grantRole.grant(security, gao.userId(), new Grant(Role.OFFICE, 987654, null)))
                .isInstanceOf(NotFound.class);
        assertThat(findUsers.find(security, gao.userId()).grants()).isEmpty();
    }

    @Test
    void a_granted_role_is_found_until_it_is_revoked() throws Refusal {
        Grant drafter = new Grant(Role.DRAFTER, street, office);
        grantRole.grant(security, gao.userId(), drafter);

        assertThat(directory.holding(Role.DRAFTER, street)).extracting(Person::username).containsExactly("gao");
        assertThat(directory.holdingInDepartment(Role.DRAFTER, office)).hasSize(1);
        assertThat(accounts.enabled(gao.userId()).orElseThrow().actor().grants()).containsExactly(drafter);
        verify(journal).record(eq(security), eq("GrantRole"), any(), isNull(), eq("gao: DRAFTER@d" + office));

        revokeRole.revoke(security, gao.userId(), drafter);

        assertThat(directory.holding(Role.DRAFTER, street)).isEmpty();
        assertThatThrownBy(() -> revokeRole.revoke(security, gao.userId(), drafter)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_system_administrators_of_all_units_keep_the_system() throws Refusal {
        grantRole.grant(security, gao.userId(), new Grant(Role.SYSTEM_ADMIN, street, null));
        assertThat(systemAdministrators.ids()).contains(gao.userId());

        revokeRole.revoke(security, gao.userId(), new Grant(Role.SYSTEM_ADMIN, street, null));
        assertThat(systemAdministrators.ids()).doesNotContain(gao.userId());
    }

    @Test
    void nobody_administers_the_own_account() {
        Actor herself = new Actor(gao.userId(), "gao", "高岚", street, null,
                Set.of(new Grant(Role.SECURITY_ADMIN, street, null)));

        assertThatThrownBy(() -> grantRole.grant(herself, gao.userId(), new Grant(Role.OFFICE, street, null)))
                .isInstanceOf(OwnAccount.class);
        assertThatThrownBy(() -> disableUser.disable(herself, gao.userId(), "x")).isInstanceOf(OwnAccount.class);
        assertThatThrownBy(() -> resetPassword.reset(herself, gao.userId())).isInstanceOf(OwnAccount.class);
    }

    @Test
    void the_one_time_password_opens_once_and_then_gives_way_to_an_own_one() throws Refusal {
        Account first = signIn.signIn("GAO", gao.oneTimePassword(), Door.PAGE).orElseThrow();
        assertThat(first.mustChangePassword()).isTrue();
        assertThatThrownBy(() -> changePassword.change(first.actor(), "wrong", "Willow-Creek-1"))
                .isInstanceOf(WrongPassword.class);
        assertThatThrownBy(() -> changePassword.change(first.actor(), gao.oneTimePassword(), "weak"))
                .isInstanceOf(WeakPassword.class);

        Account changed = changePassword.change(first.actor(), gao.oneTimePassword(), "Willow-Creek-1");

        assertThat(changed.mustChangePassword()).isFalse();
        assertThat(changed.credentialStamp()).isNotEqualTo(first.credentialStamp());
        assertThat(signIn.signIn("gao", gao.oneTimePassword(), Door.PAGE)).isEmpty();
        assertThat(signIn.signIn("gao", "Willow-Creek-1", Door.PAGE)).isPresent();
    }

    @Test
    void five_wrong_passwords_lock_ten_minutes_even_for_the_right_one() {
        for (int failure = 1; failure <= 5; failure++) {
            assertThat(signIn.signIn("gao", "wrong", Door.API)).isEmpty();
        }
        assertThat(right()).isEmpty();
        assertThat(findUsers.find(security, gao.userId()).locked()).isTrue();
        verify(journal).record(isNull(), eq("LockUser"), any(), isNull(), eq("gao"));

        clock.move(Duration.ofMinutes(10));

        assertThat(right()).isPresent();
    }

    @Test
    void a_right_password_forgets_the_wrong_ones_before() {
        for (int round = 1; round <= 2; round++) {
            for (int failure = 1; failure <= 4; failure++) {
                signIn.signIn("gao", "wrong", Door.PAGE);
            }
            assertThat(right()).isPresent();
        }
    }

    @Test
    void the_security_administrator_ends_a_lock() {
        for (int failure = 1; failure <= 5; failure++) {
            signIn.signIn("gao", "wrong", Door.PAGE);
        }

        unlockUser.unlock(security, gao.userId());

        assertThat(right()).isPresent();
    }

    @Test
    void a_disabled_user_neither_enters_nor_acts_nor_is_offered_work() throws Refusal {
        grantRole.grant(security, gao.userId(), new Grant(Role.OFFICE, street, null));

        disableUser.disable(security, gao.userId(), "调离");

        assertThat(right()).isEmpty();
        assertThat(accounts.enabled(gao.userId())).isEmpty();
        assertThat(directory.holding(Role.OFFICE, street)).isEmpty();
        verify(journal).record(eq(security), eq("DisableUser"), any(), eq("调离"), eq("gao"));
    }

    @Test
    void logins_and_failures_are_journalled_without_what_was_typed() {
        signIn.signIn("nobody-types-Secret-1", "x", Door.PAGE);
        verify(journal).record(isNull(), eq("SignInFailed"), any(), isNull(), eq("unknown user"));

        right();
        verify(journal, atLeastOnce()).record(any(Actor.class), eq("SignIn"), any(), isNull(), isNull());
    }

    @Test
    void users_are_searched_and_paged_by_the_database() throws Refusal {
        for (String name : List.of("a_1", "a_2", "ab3")) {
            addUser.add(security, new AddUser.Command(name, "林", street, null));
        }

        FindUsers.Found first = findUsers.find(security, "A_", "", 1);
        assertThat(first.users()).extracting(row -> row.person().username()).containsExactly("a_1");
        FindUsers.Found second = findUsers.find(security, "A_", first.next(), 1);
        assertThat(second.users()).extracting(row -> row.person().username()).containsExactly("a_2");
        assertThat(second.next()).isNull();
        assertThat(findUsers.find(security, "高", "", 10).users()).hasSize(1);
    }

    private Optional<Account> right() {
        return signIn.signIn("gao", gao.oneTimePassword(), Door.PAGE);
    }

    @TestConfiguration
    static class Time {

        @Bean
        MovableClock clock() {
            return new MovableClock();
        }
    }
}
