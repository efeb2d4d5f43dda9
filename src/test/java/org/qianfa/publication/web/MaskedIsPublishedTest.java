package org.qianfa.publication.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.qianfa.testing.SignoffHouse.person;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qianfa.checks.FindingView;
import org.qianfa.checks.ReportFindings.Entry;
import org.qianfa.integrity.SealFile;
import org.qianfa.proofreading.finding.Finding;
import org.qianfa.proofreading.finding.Severity;
import org.qianfa.proofreading.privacy.PrivacyRule;
import org.qianfa.publication.PublishedEditions;
import org.qianfa.publication.VerifyPublication;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Role;
import org.qianfa.shared.Sm3;
import org.qianfa.signoff.SignoffFakes.Doorman;
import org.qianfa.signoff.SignoffFakes.Proofs;
import org.qianfa.testing.FileWords;
import org.qianfa.testing.OneReport;

/** What the signer approved for the public is what is published, and what was masked is nowhere to be read. */
class MaskedIsPublishedTest extends PortalHouse {

    private static final Actor SECRECY = person(82, Role.SECRECY_REVIEWER);
    private static final Actor SIGNER = person(90, Role.FIRST_RESPONSIBLE);
    private static final String SECRET = "13800001234";
    private static final String MASKED = "138****1234";

    @Test
    void a_masked_text_is_signed_on_the_pages_and_published_with_its_masks() throws Exception {
        withATelephone();
        masksTheTelephone();
        send(SECRECY, REPORT + "/secrecy", Map.of("result-51", "PUBLIC", "disclosed", "yes", "basis", "不涉密")).andExpect(redirectedUrl(REPORT));
        desk.reviewAsDeputyLeader().reviewAsDeputyLeader(person(81, Role.DEPUTY_LEADER), OneReport.ID, "同意", null);
        desk.discuss();
        open(SIGNER, REPORT + "/signature").andExpect(content().string(containsString("签发即核准公开稿的 1 处差异")))
                .andExpect(content().string(containsString("逐项审查：可以公开 1 项，遮盖后公开 1 项")))
                .andExpect(content().string(containsString(SECRET))).andExpect(content().string(containsString(MASKED)));
        Map<String, String> unseen = Map.of("approved", "yes", "opinion", "同意。", "readThrough", "yes", "seenDigest", Sm3.hex(desk.text()),
                "password", Doorman.PASSWORD);
        send(SIGNER, REPORT + "/signature", unseen).andExpect(status().isConflict()).andExpect(content().string(containsString("1 处差异")));
        Map<String, String> seen = new java.util.HashMap<>(unseen);
        seen.put("seenDifferences", desk.secrecy().digest());
        send(SIGNER, REPORT + "/signature", seen).andExpect(redirectedUrl(REPORT));

        long release = prepared();
        open(REVIEWERS.get(0), "/releases/" + release + "/first").andExpect(content().string(containsString("比签发文本遮盖 1 处")))
                .andExpect(content().string(containsString("涉及个人信息")));
        published(released());
        assertThat(desk.bean(Proofs.class).checked).as("errors were answered for in the sentences as they were signed").isEqualTo(desk.text());
    }

    private void published(long edition) throws Exception {
        String publicText = desk.text().replace(SECRET, MASKED);
        desk.bean(VerifyPublication.class).verifyPublication(release());
        assertThat(desk.bean(PublishedEditions.class).edition(edition).verifiedAt()).isNotNull();
        mvc.perform(get("/p/{id}/text", edition)).andExpect(content().string(publicText));
        for (String page : List.of("/p/" + edition, "/p/" + edition + "/seal", "/api/editions/" + edition)) {
            mvc.perform(get(page)).andExpect(status().isOk()).andExpect(content().string(not(containsString(SECRET))))
                    .andExpect(content().string(not(containsString(Sm3.hex(desk.text())))));
        }
        SealFile.Sealed sealed = SealFile.read(mvc.perform(get("/p/{id}/seal", edition)).andReturn().getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
        assertThat(sealed.publishes(publicText)).isTrue();
        assertThat(sealed.seals(desk.text())).isFalse();
        String title = desk.bean(PublishedEditions.class).edition(edition).title();
        byte[] docx = mvc.perform(get("/p/{id}/report.docx", edition)).andReturn().getResponse().getContentAsByteArray();
        assertThat(FileWords.of("docx", docx)).isEqualTo(FileWords.expected(title, publicText));
    }

    @Test
    void what_proofreading_found_of_people_is_offered_to_be_masked() throws Exception {
        withATelephone();
        open(SECRECY, REPORT + "/secrecy").andExpect(content().string(containsString("校对发现的个人信息")))
                .andExpect(content().string(containsString("value=\"" + MASKED + "\"")));
        masksTheTelephone();
        open(SECRECY, REPORT + "/secrecy").andExpect(content().string(not(containsString("校对发现的个人信息"))));
    }

    @Test
    void words_are_masked_that_stand_in_the_item_once() throws Exception {
        send(SECRECY, REPORT + "/secrecy/masks", Map.of("sectionId", "52", "words", "36份", "replacement", "若干份", "ground", "x"))
                .andExpect(redirectedUrl(REPORT + "/secrecy#differences"));
        var before = desk.everything();
        send(SECRECY, REPORT + "/secrecy/masks", Map.of("sectionId", "52", "words", "条", "replacement", "", "ground", "商业秘密"))
                .andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("原文在本项中出现 ")))
                .andExpect(content().string(containsString("商业秘密")));
        send(SECRECY, REPORT + "/secrecy/masks", Map.of("sectionId", "52", "words", "没有的话", "ground", "x")).andExpect(status().isUnprocessableContent());
        send(SECRECY, REPORT + "/secrecy", Map.of("result-52", "PUBLIC", "save", "yes")).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("1 处遮盖")));
        assertThat(desk.everything()).isEqualTo(before);
        long mask = desk.secrecy().differences().get(0).maskId();
        send(SECRECY, REPORT + "/secrecy/masks/" + mask + "/removal", Map.of()).andExpect(redirectedUrl(REPORT + "/secrecy#differences"));
        assertThat(desk.secrecy().differences()).isEmpty();
    }

    @Test
    void findings_are_saved_before_anything_is_decided() throws Exception {
        send(SECRECY, REPORT + "/secrecy", Map.of("result-51", "PUBLIC", "save", "yes")).andExpect(redirectedUrl(REPORT + "/secrecy"));
        send(SECRECY, REPORT + "/secrecy", Map.of("disclosed", "yes")).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("还有 1 项没有审查结论"))).andExpect(content().string(containsString("#item-52")));
        send(SECRECY, REPORT + "/secrecy", Map.of("result-52", "NOT_PUBLIC", "ground-52", "内部事务信息", "disclosed", "onRequest", "basis", "申请后研究"))
                .andExpect(redirectedUrl(REPORT));
        assertThat(desk.seals().disclosed(OneReport.ID)).isFalse();
    }

    @Test
    void a_decision_refused_on_the_page_saves_nothing_of_what_was_ticked_and_loses_nothing_either() throws Exception {
        var before = desk.everything();
        String seen = desk.secrecy().digest();
        send(SECRECY, REPORT + "/secrecy", Map.of("result-51", "NOT_PUBLIC", "ground-51", "内部事务信息", "disclosed", "yes", "seen", seen))
                .andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("内部事务信息")));
        assertThat(desk.everything()).isEqualTo(before);
        send(SECRECY, REPORT + "/secrecy", Map.of("result-52", "PUBLIC", "save", "yes", "seen", seen)).andExpect(redirectedUrl(REPORT + "/secrecy"));
        send(SECRECY, REPORT + "/secrecy", Map.of("result-51", "NOT_PUBLIC", "ground-51", "内部事务信息", "disclosed", "yes", "seen", seen))
                .andExpect(status().isConflict()).andExpect(content().string(containsString("另有人改动了审查结论或者遮盖")))
                .andExpect(content().string(containsString("您刚才填写的内容（可复制）\">内部事务信息</textarea>")))
                .andExpect(content().string(not(containsString("value=\"内部事务信息"))))
                .andExpect(content().string(not(containsString(seen))));
    }

    @Test
    void programs_examine_and_mask_too() throws Exception {
        json(SECRECY, "/api/reports/5/secrecy/masks", "{\"sectionId\":52,\"from\":0,\"to\":2,\"replacement\":\"一\",\"ground\":\"\"}")
                .andExpect(status().isUnprocessableContent()).andExpect(jsonPath("$.code").value("maskGroundMissing"));
        json(SECRECY, "/api/reports/5/secrecy/masks", "{\"sectionId\":52,\"from\":0,\"to\":2,\"replacement\":\"\",\"ground\":\"x\"}")
                .andExpect(status().isCreated());
        open(person(60, Role.COORDINATOR), "/api/reports/5/secrecy").andExpect(jsonPath("$.differences[0].original").value("一、"));
        String path = "/api/reports/5/secrecy/masks/" + desk.secrecy().differences().get(0).maskId();
        mvc.perform(delete(path).servletPath(path).requestAttr("currentActor", SECRECY)).andExpect(status().isNoContent());
        open(person(60, Role.COORDINATOR), "/api/reports/5/secrecy").andExpect(jsonPath("$.differences").isEmpty());
    }

    @Test
    void the_office_sets_on_a_page_that_reports_are_always_discussed() throws Exception {
        Actor office = person(83, Role.OFFICE);
        String path = "/units/" + OneReport.UNIT + "/signoff-settings";
        open(office, path).andExpect(content().string(containsString("须经集体讨论")));
        send(office, path, Map.of("always", "true")).andExpect(redirectedUrl(path));
        open(office, "/api" + path).andExpect(jsonPath("$.always").value(true));
        open(SECRECY, path).andExpect(status().isForbidden());
    }

    private void withATelephone() {
        desk.report().rewrite(desk.report().measures() + "咨询电话" + SECRET + "。");
        int at = desk.report().measures().indexOf(SECRET);
        Finding found = new Finding(PrivacyRule.MOBILE_NUMBER, Severity.WARNING, at, at + SECRET.length(), MASKED, List.of(MASKED));
        desk.bean(Proofs.class).found = List.of(new Entry(desk.report().report(OneReport.ID).sections().get(1),
                new FindingView("x", found, "咨询电话", SECRET, "。"), false, false));
    }

    private void masksTheTelephone() throws Exception {
        int at = desk.report().measures().indexOf(SECRET);
        send(SECRECY, REPORT + "/secrecy/masks", Map.of("sectionId", "52", "from", "" + at, "to", "" + (at + SECRET.length()),
                "replacement", MASKED, "ground", "涉及个人信息")).andExpect(redirectedUrl(REPORT + "/secrecy#differences"));
    }
}
