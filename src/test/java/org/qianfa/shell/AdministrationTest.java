package org.qianfa.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.shell.Visitor.basic;
import static org.qianfa.shell.Visitor.whereTo;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;

/** The administrators' pages, and the two languages every page speaks. */
class AdministrationTest extends HouseOverHttp {

    @Test
    void each_administrator_finds_the_own_pages_open_and_the_other_ones_closed() throws Refusal {
        Visitor system = signedIn(user(Role.SYSTEM_ADMIN));
        Visitor auditor = signedIn(user(Role.AUDITOR));

        assertThat(system.get("/admin/units").body()).contains("本机构", "新增机构");
        assertThat(system.get("/admin/users").statusCode()).isEqualTo(403);
        assertThat(auditor.get("/admin/units").statusCode()).isEqualTo(403);
        assertThat(auditor.get("/api/users").statusCode()).isEqualTo(403);
        assertThat(auditor.get("/api/units").statusCode()).isEqualTo(403);
    }

    @Test
    void a_unit_is_added_described_and_given_departments() throws Refusal {
        Visitor system = signedIn(user(Role.SYSTEM_ADMIN));

        HttpResponse<String> added = system.submit("/admin/units", "/admin/units",
                Map.of("kind", "STREET", "parentId", "1", "name", "柳溪街道", "documentCode", "柳街"));
        String unit = whereTo(added);
        assertThat(system.submit(unit, unit + "/departments", Map.of("department", "司法所")).statusCode()).isEqualTo(302);
        HttpResponse<String> twice = system.submit(unit, unit + "/departments", Map.of("department", "司法所"));
        system.submit(unit, unit, Map.of("name", "柳溪街道", "fullName", "柳溪街道办事处", "documentCode", "柳办"));

        assertThat(twice.statusCode()).isEqualTo(409);
        assertThat(twice.body()).contains("名称“司法所”已被使用。");
        assertThat(system.get(unit).body()).contains("value=\"柳溪街道办事处\"", "value=\"柳办\"", "司法所");
    }

    @Test
    void a_new_password_is_shown_on_the_answer_and_nowhere_else() throws Refusal {
        Visitor security = signedIn(user(Role.SECURITY_ADMIN));
        String username = unusedName();

        HttpResponse<String> issued = security.submit("/admin/users", "/admin/users",
                Map.of("username", username, "displayName", "席敏", "place", "1"));

        String password = issued.body().replaceFirst("(?s).*class=\"secret\">([^<]+)<.*", "$1");
        assertThat(password).hasSize(16);
        assertThat(security.get("/admin/users?q=" + username).body()).contains("席敏").doesNotContain(password);
        assertThat(whereTo(visitor().signIn(username, password))).isEqualTo("/");
    }

    @Test
    void a_form_with_mistakes_comes_back_with_what_was_typed() throws Refusal {
        HttpResponse<String> answer = signedIn(user(Role.SECURITY_ADMIN)).submit("/admin/users", "/admin/users",
                Map.of("username", "a b", "displayName", "席敏", "place", ""));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("value=\"a b\"", "value=\"席敏\"", "请选择单位或部门。");
    }

    @Test
    void an_address_with_a_word_in_place_of_a_number_leads_nowhere() throws Refusal {
        HttpResponse<String> answer = signedIn(user(Role.SECURITY_ADMIN)).get("/admin/users/nobody");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("没有找到");
    }

    @Test
    void roles_are_given_refused_and_taken_on_the_page_of_the_user() throws Refusal {
        Visitor security = signedIn(user(Role.SECURITY_ADMIN));
        String page = "/admin/users/" + idOf(signedIn(user(Role.AUDITOR)));

        HttpResponse<String> refused = security.submit(page, page + "/grants", Map.of("role", "OFFICE", "place", "1"));
        security.submit(page, page + "/revocations", Map.of("role", "AUDITOR", "place", "1"));
        security.submit(page, page + "/grants", Map.of("role", "OFFICE", "place", "1"));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("不能授予“党政办核稿人”：该用户已任“审计管理员”");
        assertThat(security.get(page).body()).contains("党政办核稿人").doesNotContain("<th scope=\"row\">审计管理员");
    }

    @Test
    void the_api_refuses_with_a_code_and_names_wrong_fields() throws Refusal {
        String admin = user(Role.SECURITY_ADMIN);
        long other = idOf(signedIn(user(Role.AUDITOR)));

        HttpResponse<String> refused = visitor().postJson("/api/users/" + other + "/grants",
                "{\"role\":\"OFFICE\",\"unitId\":1}", basic(admin, OWN, "Accept-Language", "en"));
        HttpResponse<String> wrong = visitor().postJson("/api/users", "{\"displayName\":\"\"}", basic(admin, OWN));
        HttpResponse<String> unknown = visitor().postJson("/api/users/987654/grants",
                "{\"role\":\"OFFICE\",\"unitId\":1}", basic(admin, OWN));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("\"code\":\"exclusiveRoles\"", "“Office (document check)” cannot be granted");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("\"field\":\"username\"", "\"field\":\"unitId\"", "\"field\":\"displayName\"");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("\"code\":\"notFound\"");
    }

    @Test
    void a_page_speaks_chinese_until_the_reader_asks_for_english() throws Refusal {
        Visitor gao = signedIn(user());
        HttpResponse<String> lost = gao.get("/nowhere?a=1");
        assertThat(lost.statusCode()).isEqualTo(404);
        assertThat(lost.body()).contains("没有找到", "返回首页", "lang=\"zh-CN\"", "/nowhere?a=1&amp;lang=en",
                "本系统不得处理、存储、传输国家秘密");

        gao.get("/account/password?lang=en");

        assertThat(gao.get("/nowhere").body()).contains("Not found", "Back to the home page", "lang=\"en\"");
    }

    @Test
    void a_fault_in_a_part_of_a_page_is_shown_above_the_page() throws Refusal {
        HttpResponse<String> part = signedIn(user()).get("/nowhere", "HX-Request", "true");

        assertThat(part.statusCode()).isEqualTo(404);
        assertThat(part.headers().firstValue("HX-Retarget")).hasValue("#fault");
        assertThat(part.body()).contains("该页面不存在").doesNotContain("<html");
    }
}
