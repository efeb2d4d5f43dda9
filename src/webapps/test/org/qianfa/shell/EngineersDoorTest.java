package org.qianfa.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.shell.Visitor.whereTo;

import java.net.http.HttpResponse;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qianfa.people.Accounts;
import org.qianfa.people.AddUser;
import org.qianfa.people.ChangePassword;
import org.qianfa.people.GrantRole;
import org.qianfa.people.RevokeRole;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.Journal;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The engine's own web applications stand open to system administrators by the login of the house, to look and to nobody else. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:engineers;DB_CLOSE_DELAY=-1")
class EngineersDoorTest {

    private static final String COCKPIT = "/camunda/app/cockpit/default/";
    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String OWN = "Willow-Creek-1";
    private static int count;

    @MockitoBean Journal journal;
    @LocalServerPort int port;
    @Autowired AddUser addUser;
    @Autowired GrantRole grantRole;
    @Autowired RevokeRole revokeRole;
    @Autowired ChangePassword changePassword;
    @Autowired Accounts accounts;
    @Autowired JdbcClient jdbc;

    private final Actor keeper = new Actor(-2, "sec", "安全", 1, null, Set.of(new Grant(Role.SECURITY_ADMIN, 1, null)));
    private long person;

    @Test
    void a_system_administrator_opens_the_cockpit_without_another_login() throws Refusal {
        Visitor engineer = signedIn(Role.SYSTEM_ADMIN);

        HttpResponse<String> cockpit = engineer.get(COCKPIT);

        assertThat(cockpit.statusCode()).isEqualTo(200);
        assertThat(cockpit.body()).contains("<title>Camunda Cockpit</title>", "cockpit-api=\"/camunda/api/cockpit/\"");
        assertThat(engineer.get("/camunda/app/cockpit/camunda-cockpit-bootstrap.js").statusCode()).isEqualTo(200);
        assertThat(engineer.get("/camunda/api/admin/auth/user/default").body())
                .contains("\"userId\":\"" + person + "\"", "cockpit", "admin");
        assertThat(engineer.get(ENGINE + "/user/" + person + "/profile").body()).contains("高岚");
        assertThat(engineer.get(ENGINE + "/identity/groups?userId=" + person).body()).contains("camunda-admin");
        assertThat(engineer.get("/camunda/api/cockpit/plugin/base/default/process-definition/statistics").body())
                .contains("\"key\":\"unitReport\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {COCKPIT, "/camunda/app/admin/default/", "/camunda/lib/deps.js", ENGINE + "/process-instance", "/camunda/", "/camunda"})
    void nobody_else_comes_in(String path) throws Refusal {
        HttpResponse<String> stranger = visitor().get(path);

        assertThat(stranger.statusCode()).isEqualTo(302);
        assertThat(whereTo(stranger)).startsWith("/login?back=%2Fcamunda");
        assertThat(signedIn(Role.COORDINATOR).get(path).statusCode()).isEqualTo(403);
        assertThat(signedIn(Role.SECURITY_ADMIN).get(path).statusCode()).isEqualTo(403);
    }

    @Test
    void the_door_shuts_when_the_role_is_taken_away() throws Refusal {
        Visitor engineer = signedIn(Role.SYSTEM_ADMIN);
        assertThat(engineer.get(COCKPIT).statusCode()).isEqualTo(200);

        revokeRole.revoke(keeper, person, new Grant(Role.SYSTEM_ADMIN, 1, null));

        assertThat(engineer.get(COCKPIT).statusCode()).isEqualTo(403);
        assertThat(engineer.get(ENGINE + "/process-instance").statusCode()).isEqualTo(403);
    }

    @Test
    void engineers_ask_with_the_token_of_the_web_applications_and_change_nothing() throws Refusal {
        Visitor engineer = signedIn(Role.SYSTEM_ADMIN);
        String token = engineer.get(COCKPIT).headers().firstValue("X-XSRF-TOKEN").orElseThrow();

        HttpResponse<String> asked = engineer.postJson(ENGINE + "/process-instance/count", "{}", "X-XSRF-TOKEN", token);
        HttpResponse<String> started = engineer.postJson(ENGINE + "/process-definition/key/unitReport/start", "{}", "X-XSRF-TOKEN", token);
        HttpResponse<String> told = engineer.postJson(ENGINE + "/message", "{\"messageName\":\"any\"}", "X-XSRF-TOKEN", token);
        HttpResponse<String> forged = engineer.postJson(ENGINE + "/process-instance/count", "{}");

        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.body()).contains("\"count\"");
        assertThat(started.statusCode()).isEqualTo(403);
        assertThat(told.statusCode()).isEqualTo(403);
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(jdbc.sql("select count(*) from act_ru_execution where business_key_ is null and super_exec_ is null and proc_def_id_ like 'unitReport:%'")
                .query(Long.class).single()).isZero();
    }

    @Test
    void the_engine_keeps_no_users_and_lets_nobody_be_made_or_sign_in() throws Refusal {
        Visitor engineer = signedIn(Role.SYSTEM_ADMIN);
        String token = engineer.get("/camunda/app/admin/default/").headers().firstValue("X-XSRF-TOKEN").orElseThrow();

        HttpResponse<String> made = engineer.postJson("/camunda/api/admin/setup/default/user/create",
                "{\"profile\":{\"id\":\"eve\"},\"credentials\":{\"password\":\"eve\"}}", "X-XSRF-TOKEN", token);

        assertThat(made.statusCode()).isEqualTo(403);
        assertThat(visitor().postJson("/camunda/api/admin/setup/default/user/create", "{}").statusCode()).isIn(302, 401, 403);
        assertThat(jdbc.sql("select count(*) from act_id_user").query(Long.class).single()).isZero();
        assertThat(jdbc.sql("select count(*) from act_id_group").query(Long.class).single()).isZero();
    }

    @Test
    void the_looser_content_policy_ends_where_the_web_applications_end() throws Refusal {
        Visitor engineer = signedIn(Role.SYSTEM_ADMIN);

        assertThat(engineer.get(COCKPIT).headers().allValues("Content-Security-Policy"))
                .singleElement().asString().contains("'nonce-", "frame-ancestors 'none'");
        HttpResponse<String> home = engineer.get("/");
        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.headers().allValues("Content-Security-Policy")).singleElement().asString()
                .contains("default-src 'none'").doesNotContain("unsafe");
        assertThat(signedIn(Role.COORDINATOR).get(COCKPIT).headers().allValues("Content-Security-Policy"))
                .singleElement().asString().doesNotContain("unsafe");
    }

    private Visitor visitor() {
        return new Visitor(port);
    }

    private Visitor signedIn(Role role) throws Refusal {
        String username = "engineer" + ++count;
        AddUser.Added added = addUser.add(keeper, new AddUser.Command(username, "高岚", 1, null));
        person = added.userId();
        changePassword.change(accounts.enabled(person).orElseThrow().actor(), added.oneTimePassword(), OWN);
        grantRole.grant(keeper, person, new Grant(role, 1, null));
        Visitor visitor = visitor();
        assertThat(whereTo(visitor.signIn(username, OWN))).isEqualTo("/");
        return visitor;
    }
}
