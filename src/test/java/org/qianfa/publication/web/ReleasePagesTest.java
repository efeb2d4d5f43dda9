package org.qianfa.publication.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.qianfa.testing.SignoffHouse.person;
import static org.qianfa.testing.SignoffHouse.personOf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qianfa.publication.ArchiveReport;
import org.qianfa.publication.EditionWithdrawals;
import org.qianfa.publication.Incidents;
import org.qianfa.publication.ReadPagesBack;
import org.qianfa.publication.VerifyWithdrawal;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Role;
import org.qianfa.signoff.RegisterReport;
import org.qianfa.signoff.SubmitUpward;
import org.qianfa.testing.OneReport;
import org.springframework.jdbc.core.JdbcTemplate;

/** Incidents, withdrawal, the moment of publication, rules of issuing and submissions, on their pages and through the API. */
class ReleasePagesTest extends PortalHouse {

    private static final Actor OFFICE = person(83, Role.OFFICE);
    private static final Actor LEADER = person(90, Role.FIRST_RESPONSIBLE);
    private static final String ISSUING = "/units/" + OneReport.UNIT + "/issuing";

    @Test
    void an_edition_is_proposed_for_withdrawal_and_decided_and_answers_gone_on_every_address() throws Exception {
        long edition = published();
        open(OFFICE, REPORT + "/withdrawal").andExpect(content().string(allOf(containsString("name=\"editionId\""), containsString("还没有提请过撤回"))));
        open(LEADER, REPORT + "/withdrawal").andExpect(content().string(not(containsString("name=\"editionId\""))));
        send(OFFICE, REPORT + "/withdrawal", Map.of("editionId", "" + edition, "reason", " ")).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("提请撤回须写明理由")));
        send(OFFICE, REPORT + "/withdrawal", Map.of("editionId", "" + edition, "reason", "含有手机号码")).andExpect(status().is3xxRedirection());
        long withdrawal = desk.bean(EditionWithdrawals.class).ofReport(OFFICE, OneReport.ID).withdrawals().get(0).id();
        String page = "/withdrawals/" + withdrawal;
        open(OFFICE, page).andExpect(content().string(allOf(containsString("由本单位第一责任人审定"), not(containsString("name=\"approved\"")))));
        open(LEADER, page).andExpect(content().string(allOf(containsString("含有手机号码"), containsString("name=\"approved\""))));
        send(LEADER, page, Map.of("approved", "no", "reason", "")).andExpect(status().isUnprocessableContent());
        json(OFFICE, "/api" + page, "{\"approved\":true}").andExpect(status().isForbidden());
        send(LEADER, page, Map.of("approved", "yes", "correct", "no")).andExpect(redirectedUrl(page));
        open(LEADER, page).andExpect(content().string(containsString("已撤回")));

        for (String of : List.of("", "/text", "/seal", "/qr", "/report.pdf", "/changes", "/correction", "?size=large")) {
            mvc.perform(get("/p/" + edition + of)).andExpect(status().isGone()).andExpect(content().string(allOf(containsString("本页已撤回"),
                    containsString("2026-02-10 10:00"), not(containsString("含有手机号码")), not(containsString("采纳48条")))));
        }
        mvc.perform(get("/api/editions/" + edition).servletPath("/api/editions/" + edition)).andExpect(status().isGone()).andExpect(jsonPath("$.code").value("gone"));
        for (String list : List.of("/p", "/p?q=采纳48条", "/p/feed", "/sitemap.xml", "/api/editions")) {
            mvc.perform(get(list)).andExpect(status().isOk()).andExpect(content().string(not(containsString("/p/" + edition))));
        }
        byte[] site = open(OFFICE, "/publication/export/site.zip?base=https://www.example.gov.cn/a").andReturn().getResponse().getContentAsByteArray();
        assertThat(new String(site, java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain(edition + ".html");
        desk.bean(VerifyWithdrawal.class).verifyWithdrawal(withdrawal);
        assertThat(desk.heard().journal).last().isEqualTo("VerifyWithdrawal");
        open(LEADER, REPORT + "/standing").andExpect(content().string(allOf(containsString("已撤回"), not(containsString("/p/" + edition)))));
    }

    @Test
    void a_changed_page_stands_on_the_list_and_on_the_desk_until_it_is_closed_with_a_reason() throws Exception {
        published();
        open(OFFICE, "/publication/incidents").andExpect(content().string(containsString("没有未销号的异常")));
        desk.bean(JdbcTemplate.class).update("update publication_edition set text = replace(text, '采纳48条', '采纳49条')");
        desk.bean(ReadPagesBack.class).readPagesBack();
        open(OFFICE, "/publication/incidents").andExpect(content().string(allOf(containsString("页面与封存不一致"), containsString("字起，应为“8条"))));
        open(person(21, Role.DRAFTER), "/publication/incidents").andExpect(content().string(not(containsString("字起，应为"))));
        open(person(21, Role.DRAFTER), REPORT + "/standing").andExpect(content().string(containsString("现为“9条")));
        long id = desk.bean(Incidents.class).open(OFFICE, OneReport.ID).get(0).id();
        String page = "/publication/incidents/" + id;
        open(personOf(1, 95, Role.SYSTEM_ADMIN), page).andExpect(content().string(containsString("name=\"reason\"")));
        open(person(60, Role.COORDINATOR), page).andExpect(content().string(allOf(containsString("由本单位办公室"), not(containsString("name=\"reason\"")))));
        send(OFFICE, page, Map.of("reason", "")).andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("手工销号须写明理由")));
        send(OFFICE, page, Map.of("reason", "已恢复")).andExpect(redirectedUrl(page));
        open(OFFICE, "/publication/incidents?all=true").andExpect(content().string(containsString("已销号")));
        json(OFFICE, "/api/incidents/" + id, "{\"reason\":\"再\"}").andExpect(status().isConflict());
        open(OFFICE, "/api/incidents?all=true").andExpect(jsonPath("$.items[0].closedReason").value("已恢复"));
    }

    @Test
    void the_moment_is_set_on_its_page_with_a_warning_where_it_would_be_late() throws Exception {
        desk.readyToSign();
        desk.sign();
        prepared();
        String page = REPORT + "/schedule";
        open(OFFICE, page).andExpect(content().string(containsString("没有定公开时间")));
        open(LEADER, page).andExpect(status().isForbidden());
        send(OFFICE, page, Map.of("moment", "")).andExpect(status().isUnprocessableContent());
        send(OFFICE, page, Map.of("moment", "2026-04-02T09:00")).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("最迟应于 2026-04-01"), containsString("2026-04-02T09:00"))));
        send(OFFICE, page, Map.of("moment", "2026-04-02T09:00", "lateBecause", "统一公开")).andExpect(redirectedUrl(REPORT));
        open(LEADER, REPORT + "/standing").andExpect(content().string(allOf(containsString("2026-04-02 09:00"), containsString("超过法定期限"),
                not(containsString("/schedule")))));
        json(OFFICE, "/api" + REPORT + "/release/schedule", "{\"moment\":\"2026-03-01T01:00:00Z\"}").andExpect(jsonPath("$.publishAt").value("2026-03-01T01:00:00Z"));
        send(OFFICE, page, Map.of("act", "once")).andExpect(redirectedUrl(REPORT));
        open(OFFICE, page).andExpect(content().string(containsString("没有定公开时间")));
    }

    @Test
    void rules_of_issuing_are_tried_before_they_are_kept() throws Exception {
        open(OFFICE, ISSUING).andExpect(content().string(allOf(containsString("云街〔2026〕1号"), containsString("11000000MB0000000X/2026-00001"))));
        Map<String, String> wrong = Map.of("documentTemplate", "{代字}〔{年}〕第{序号}号", "indexTemplate", "{机构代码}/{年月}-{序号:4}");
        send(OFFICE, ISSUING, wrong).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("发文字号的序号前不加“第”字"), containsString("{机构代码}/{年月}-{序号:4}"))));
        Map<String, String> right = Map.of("documentTemplate", "{代字}府〔{年}〕{序号}号", "indexTemplate", "{机构代码}/{年月}-{序号:4}", "redHead", "true",
                "issuerMark", "云溪街道办事处文件", "act", "preview");
        send(OFFICE, ISSUING, right).andExpect(status().isOk()).andExpect(content().string(allOf(containsString("云街府〔2026〕1号"), containsString("/202602-0001"))));
        open(OFFICE, "/api" + ISSUING).andExpect(jsonPath("$.rules.redHead").value(false));
        send(OFFICE, ISSUING, new java.util.HashMap<>(right) {{ put("act", "keep"); }}).andExpect(redirectedUrl(ISSUING));
        open(OFFICE, "/api" + ISSUING).andExpect(jsonPath("$.rules.redHead").value(true));
        send(OFFICE, ISSUING + "/next", Map.of("which", "INDEX", "number", "x", "reason", "另行编号")).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("1 到 999,999 之间"), containsString("另行编号"))));
        send(OFFICE, ISSUING + "/next", Map.of("which", "INDEX", "number", "42", "reason", "另行编号")).andExpect(redirectedUrl(ISSUING));
        json(OFFICE, "/api" + ISSUING + "/next", "{\"which\":\"DOCUMENT\",\"number\":9,\"reason\":\"另行编号\"}")
                .andExpect(jsonPath("$.preview.documentNumber").value("云街府〔2026〕9号")).andExpect(jsonPath("$.preview.indexNumber").value("11000000MB0000000X/202602-0042"));
        open(LEADER, ISSUING).andExpect(status().isForbidden());
        open(personOf(4, 99, Role.OFFICE), ISSUING).andExpect(status().isNotFound());
    }

    @Test
    void the_level_above_signs_for_a_report_and_returns_it_and_the_unit_reads_why() throws Exception {
        desk.readyToSign();
        desk.sign();
        desk.bean(RegisterReport.class).registerReport(OneReport.ID);
        desk.bean(SubmitUpward.class).submitUpward(OneReport.ID);
        Actor supervisor = new Actor(70, "p70", "督察", 1, null, java.util.Set.of(new org.qianfa.shared.Grant(Role.DISTRICT_SUPERVISOR, 1, null),
                new org.qianfa.shared.Grant(Role.DEPUTY_LEADER, OneReport.UNIT, null)));
        open(supervisor, "/submissions").andExpect(content().string(allOf(containsString("待签收"), containsString("云街〔2026〕1号"))));
        open(OFFICE, "/submissions").andExpect(content().string(containsString("没有待签收")));
        String page = "/submissions/" + desk.bean(JdbcTemplate.class).queryForObject("select max(id) from signoff_delivery", Long.class);
        open(supervisor, page).andExpect(content().string(allOf(containsString("采纳48条"), containsString("一致"))));
        open(OFFICE, page).andExpect(status().isNotFound());
        send(supervisor, page + "/receipt", Map.of()).andExpect(redirectedUrl(page));
        send(supervisor, page + "/receipt", Map.of()).andExpect(status().isConflict());
        send(supervisor, page + "/check", Map.of("accepted", "yes", "points", "marks")).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("逐项核对")));
        send(supervisor, page + "/check", Map.of("accepted", "no", "reason", "缺少附件")).andExpect(redirectedUrl(page));
        open(OFFICE, REPORT + "/standing").andExpect(content().string(allOf(containsString("形式审查退回"), containsString("缺少附件"))));
        json(supervisor, "/api" + page + "/check", "{\"accepted\":true,\"points\":[\"MARKS\"]}").andExpect(status().isConflict());
    }

    private long published() throws Exception {
        desk.readyToSign();
        desk.sign();
        long edition = released();
        desk.bean(ArchiveReport.class).archiveReport(OneReport.ID);
        return edition;
    }
}
