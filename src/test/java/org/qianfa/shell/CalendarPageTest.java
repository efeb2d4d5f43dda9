package org.qianfa.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.qianfa.shell.Visitor.basic;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;

/** The calendar's page as a system administrator uses it. */
class CalendarPageTest extends HouseOverHttp {

    private static final String PAGE = "/admin/calendar";

    @BeforeEach
    void oneUnit() {
        when(units.names(any())).thenReturn(Map.of(1L, "本机构"));
    }

    private static final String SEVEN_OF_2041 = """
            2041-01-01,REST,元旦
            2041-02-01,REST,春节
            2041-04-04,REST,清明节
            2041-05-01,REST,劳动节
            2041-06-03,REST,端午节
            2041-09-10,REST,中秋节
            2041-10-01,REST,国庆节""";

    @Test
    void a_notice_is_brought_as_a_file_looked_at_and_entered_with_a_reason() throws Refusal {
        Visitor admin = signedIn(user(Role.SYSTEM_ADMIN));
        assertThat(admin.get(PAGE + "?year=2041").body()).contains("2041年放假安排未录入");
        byte[] file = "2041-01-01,REST,元旦\n2041-01-05,WORK,元旦\nx".getBytes(StandardCharsets.UTF_8);

        HttpResponse<String> preview = admin.upload(PAGE + "/preview", Map.of("_csrf", admin.tokenOf(PAGE)), file);
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body()).contains("1 行不能使用", "有变化的 2 天", "2041-01-05").doesNotContain("??");
        HttpResponse<String> flawed = admin.submit(PAGE, PAGE, Map.of("lines", "2041-01-01,REST,元旦\nx", "reason", "通知"));
        assertThat(flawed.statusCode()).isEqualTo(422);
        assertThat(flawed.body()).contains("有 1 行不能使用，首先是第 2 行");
        assertThat(admin.submit(PAGE, PAGE, Map.of("lines", SEVEN_OF_2041, "reason", "国办通知")).statusCode()).isEqualTo(302);

        assertThat(admin.get(PAGE + "?year=2041").body()).contains("2041年放假安排已录入", "国办通知", "高岚").doesNotContain("??");
    }

    @Test
    void a_day_of_one_unit_is_previewed_in_its_name() throws Refusal {
        Visitor admin = signedIn(user(Role.SYSTEM_ADMIN));

        HttpResponse<String> preview = admin.submit(PAGE + "?unit=1", PAGE + "/preview",
                Map.of("unit", "1", "date", "2042-03-03", "kind", "REST", "name", "停电"));

        assertThat(preview.body()).contains("本机构", "2042-03-03,REST,停电", "停电");
    }

    @Test
    void a_reason_is_as_long_as_its_author_sees_it_and_too_long_a_one_is_refused_with_what_was_typed() throws Refusal {
        Visitor admin = signedIn(user(Role.SYSTEM_ADMIN));
        Map<String, String> day = Map.of("lines", "2044-01-01,REST,元旦", "reason", "理\r\n".repeat(500));
        assertThat(admin.submit(PAGE, PAGE, day).statusCode()).isLessThan(400);

        HttpResponse<String> refused = admin.submit(PAGE, PAGE, Map.of("lines", "2044-01-02,REST,元旦", "reason", "长".repeat(1001)));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("最多 1,000 个字", "2044-01-02,REST,元旦", "长长长");
    }

    @Test
    void programs_read_and_change_the_calendar_and_others_are_turned_away() throws Refusal {
        String admin = user(Role.SYSTEM_ADMIN);
        String office = user(Role.OFFICE);

        assertThat(visitor().get("/api/calendar?year=2026", basic(admin, OWN)).body()).contains("\"known\":true", "2026-02-14");
        assertThat(visitor().postJson("/api/calendar", "{\"lines\":\"2043-01-01,REST,元旦\",\"reason\":\"通知\"}", basic(admin, OWN)).statusCode()).isEqualTo(200);
        assertThat(visitor().postJson("/api/calendar", "{\"lines\":\"2043-01-01,REST,元旦\",\"reason\":\"\"}", basic(admin, OWN)).body())
                .contains("\"code\":\"calendarReasonMissing\"");
        assertThat(visitor().get("/api/calendar?year=2026", basic(office, OWN)).statusCode()).isEqualTo(403);
        assertThat(signedIn(office).get(PAGE).statusCode()).isEqualTo(403);
    }
}
