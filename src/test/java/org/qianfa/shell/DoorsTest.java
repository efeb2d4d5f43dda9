package org.qianfa.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.verify;
import static org.qianfa.shell.Visitor.basic;
import static org.qianfa.shell.Visitor.whereTo;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qianfa.people.AddUser;
import org.qianfa.people.DisableUser;
import org.qianfa.people.RevokeRole;
import org.qianfa.shared.Grant;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** Who gets in, how far, and what the others are told. */
class DoorsTest extends HouseOverHttp {

    @Autowired RevokeRole revokeRole;
    @Autowired DisableUser disableUser;

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/css/qianfa.css", "/nowhere", "/api/me", "/p/nothing"})
    void every_answer_carries_the_strict_content_policy(String path) {
        HttpResponse<String> answer = visitor().get(path);

        assertThat(answer.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(policy -> assertThat(policy)
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'").doesNotContain("unsafe"));
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void a_stranger_is_sent_to_the_login_and_back_to_where_he_wanted_to_go() throws Refusal {
        Visitor gao = visitor();
        HttpResponse<String> turnedAway = gao.get("/reports/3?tab=text");
        assertThat(whereTo(turnedAway)).isEqualTo("/login?back=%2Freports%2F3%3Ftab%3Dtext");
        assertThat(gao.get(whereTo(turnedAway)).body()).contains("value=\"/reports/3?tab=text\"");

        assertThat(whereTo(gao.signIn(user(), OWN, "/reports/3?tab=text"))).isEqualTo("/reports/3?tab=text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example/", "/\\evil.example", "/login", ""})
    void nobody_is_sent_out_of_the_house_after_the_login(String back) throws Refusal {
        assertThat(whereTo(visitor().signIn(user(), OWN, back))).isEqualTo("/");
    }

    @Test
    void a_wrong_password_and_an_unknown_user_get_the_same_answer() throws Refusal {
        HttpResponse<String> wrong = visitor().signIn(user(), "wrong");
        HttpResponse<String> unknown = visitor().signIn("nobody", "wrong");

        assertThat(whereTo(wrong)).isEqualTo(whereTo(unknown)).startsWith("/login?error");
    }

    @Test
    void the_login_changes_the_session_id() throws Refusal {
        Visitor gao = visitor();
        gao.get("/login");
        String before = gao.session();

        gao.signIn(user(), OWN);

        assertThat(before).isNotNull();
        assertThat(gao.session()).isNotNull().isNotEqualTo(before);
    }

    @Test
    void programs_and_swapped_parts_are_told_in_their_own_way_to_sign_in() {
        HttpResponse<String> program = visitor().get("/api/me", "Accept-Language", "en");
        assertThat(program.statusCode()).isEqualTo(401);
        assertThat(program.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(program.body()).contains("\"code\":\"signInRequired\"", "Sign in first.");

        Visitor reader = visitor();
        HttpResponse<String> part = reader.get("/inbox/reports/3/actions", "HX-Request", "true",
                "HX-Current-URL", reader.urlOf("/reports/3"));
        assertThat(part.statusCode()).isEqualTo(401);
        assertThat(part.headers().firstValue("HX-Redirect")).hasValue("/login?back=%2Freports%2F3");
    }

    @Test
    void a_form_without_its_token_does_nothing() throws Refusal {
        Visitor gao = signedIn(user());

        HttpResponse<String> answer = gao.post("/account/password",
                Map.of("current", OWN, "wanted", "Willow-Creek-2", "repeated", "Willow-Creek-2"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("页面已过期");
    }

    @Test
    void a_form_sent_after_the_session_ended_leads_to_the_login_and_back_to_its_page() throws Refusal {
        Visitor gao = signedIn(user());
        String token = gao.tokenOf("/account/password");
        gao.forgetSession();

        HttpResponse<String> answer = gao.post("/reports/3/assignment", Map.of(), "X-CSRF-TOKEN", token,
                "Referer", gao.urlOf("/reports/3?tab=text"));

        assertThat(whereTo(answer)).isEqualTo("/login?expired&back=%2Freports%2F3%3Ftab%3Dtext");
    }

    @Test
    void the_api_takes_a_password_without_a_token_but_a_session_only_with_one() throws Refusal {
        String admin = user(Role.SECURITY_ADMIN);
        assertThat(visitor().postJson("/api/users", newUser(), basic(admin, OWN)).statusCode()).isEqualTo(201);

        Visitor page = signedIn(admin);
        HttpResponse<String> forged = page.postJson("/api/users", newUser());
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).contains("\"code\":\"pageExpired\"");
        HttpResponse<String> both = page.postJson("/api/users", newUser(), basic(admin, OWN));
        assertThat(both.statusCode()).isEqualTo(403);
        assertThat(page.postJson("/api/users", newUser(), "X-CSRF-TOKEN", page.tokenOf("/account/password")).statusCode())
                .isEqualTo(201);

        assertThat(visitor().get("/api/me", basic(admin, "wrong")).statusCode()).isEqualTo(401);
    }

    @Test
    void a_password_shown_with_every_request_opens_the_api_only() throws Refusal {
        assertThat(visitor().get("/account/password", basic(user(), OWN)).statusCode()).isEqualTo(302);
    }

    @Test
    void a_one_time_password_opens_nothing_but_its_own_change() throws Refusal {
        String username = unusedName();
        String oneTime = addUser.add(keeper, new AddUser.Command(username, "新", 1, null)).oneTimePassword();
        Visitor newcomer = visitor();
        newcomer.signIn(username, oneTime);
        assertThat(whereTo(newcomer.get("/reports"))).isEqualTo("/account/password");
        assertThat(visitor().get("/api/me", basic(username, oneTime)).body()).contains("\"code\":\"passwordChangeRequired\"");

        HttpResponse<String> weak = newcomer.submit("/account/password", "/account/password",
                Map.of("current", oneTime, "wanted", "weak", "repeated", "weak"));
        assertThat(weak.statusCode()).isEqualTo(422);
        newcomer.submit("/account/password", "/account/password",
                Map.of("current", oneTime, "wanted", OWN, "repeated", OWN));

        assertThat(newcomer.get("/api/me").body()).contains("\"username\":\"" + username + "\"");
    }

    @Test
    void a_new_password_keeps_this_session_and_ends_the_others() throws Refusal {
        String username = user();
        Visitor here = signedIn(username);
        Visitor there = signedIn(username);

        here.submit("/account/password", "/account/password",
                Map.of("current", OWN, "wanted", "Willow-Creek-2", "repeated", "Willow-Creek-2"));

        assertThat(here.get("/api/me").statusCode()).isEqualTo(200);
        assertThat(there.get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void a_disabled_user_is_out_with_the_next_request() throws Refusal {
        String username = user();
        Visitor gao = signedIn(username);

        disableUser.disable(keeper, idOf(gao), "调离");

        assertThat(gao.get("/api/me").statusCode()).isEqualTo(401);
        assertThat(visitor().get("/api/me", basic(username, OWN)).statusCode()).isEqualTo(401);
    }

    @Test
    void a_revoked_role_is_gone_with_the_next_request() throws Refusal {
        Visitor admin = signedIn(user(Role.SECURITY_ADMIN));
        assertThat(admin.get("/admin/users").statusCode()).isEqualTo(200);

        revokeRole.revoke(keeper, idOf(admin), new Grant(Role.SECURITY_ADMIN, 1, null));

        HttpResponse<String> answer = admin.get("/admin/users");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("无权操作", "返回首页").doesNotContain("/admin/users\"");
    }

    @Test
    void signing_out_ends_the_session_on_the_server() throws Refusal {
        Visitor gao = signedIn(user());
        String session = gao.session();

        assertThat(whereTo(gao.submit("/account/password", "/logout", Map.of()))).isEqualTo("/login?out");

        assertThat(visitor().get("/api/me", "Cookie", "SESSION=" + session).statusCode()).isEqualTo(401);
    }

    @Test
    void signing_out_is_journalled_once() throws Refusal {
        String username = user();
        Visitor gao = signedIn(username);

        gao.submit("/account/password", "/logout", Map.of());
        gao.post("/logout", Map.of());

        verify(journal).record(argThat(by -> by != null && by.username().equals(username)), eq("SignOut"), any(), isNull(), isNull());
    }

    @Test
    void style_sheets_and_scripts_are_named_by_their_content_and_may_be_kept() {
        String page = visitor().get("/login").body();
        Matcher sheet = Pattern.compile("/css/qianfa-[0-9a-f]{32}\\.css").matcher(page);

        assertThat(sheet.find()).isTrue();
        assertThat(visitor().get(sheet.group()).headers().firstValue("Cache-Control")).hasValueSatisfying(kept -> assertThat(kept).contains("max-age="));
    }

    @Test
    void the_engine_room_is_for_system_administrators_and_health_for_all() throws Refusal {
        assertThat(visitor().get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(signedIn(user(Role.COORDINATOR)).get("/actuator/info").statusCode()).isEqualTo(403);
    }
}
