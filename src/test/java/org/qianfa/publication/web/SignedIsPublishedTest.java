package org.qianfa.publication.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.qianfa.testing.SignoffHouse.person;
import static org.qianfa.testing.SignoffHouse.personOf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qianfa.integrity.SealFile;
import org.qianfa.integrity.SignatureCheck;
import org.qianfa.publication.PublishedEditions;
import org.qianfa.publication.VerifyPublication;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Role;
import org.qianfa.shared.Sm3;
import org.qianfa.signoff.SignoffStep;
import org.qianfa.signoff.SignoffFakes.Doorman;
import org.qianfa.testing.FileWords;

/** The pages from the deputy leader to the public, in the shell's frame. */
class SignedIsPublishedTest extends PortalHouse {

    private static final Actor DEPUTY = person(81, Role.DEPUTY_LEADER);
    private static final Actor SECRECY = person(82, Role.SECRECY_REVIEWER);
    private static final Actor OFFICE = person(83, Role.OFFICE);
    private static final Actor SIGNER = person(90, Role.FIRST_RESPONSIBLE);

    @Test
    void what_is_signed_on_the_pages_is_published_character_by_character() throws Exception {
        send(DEPUTY, REPORT + "/deputy-review", Map.of("approved", "yes", "reason", "同意")).andExpect(redirectedUrl(REPORT))
                .andExpect(flash().attribute("notice", "signoff.deputy.approved"));
        send(SECRECY, REPORT + "/secrecy", Map.of("disclosed", "yes", "basis", "不涉密", "result-51", "PUBLIC", "result-52", "PUBLIC"))
                .andExpect(redirectedUrl(REPORT));
        send(OFFICE, REPORT + "/discussion", Map.of("heldOn", "2026-02-09", "attendees", "赵一、人员90", "opinions", "赵一：同意",
                "chiefOpinion", "同意", "adopted", "yes")).andExpect(redirectedUrl(REPORT));
        send(SIGNER, REPORT + "/signature", Map.of("approved", "yes", "opinion", "同意。", "readThrough", "yes",
                "seenDigest", Sm3.hex(desk.text()), "password", Doorman.PASSWORD)).andExpect(redirectedUrl(REPORT));
        long edition = released();

        desk.bean(VerifyPublication.class).verifyPublication(release());
        assertThat(desk.bean(PublishedEditions.class).edition(edition).verifiedAt()).isNotNull();
        mvc.perform(get("/p/{id}/text", edition)).andExpect(header().string("Content-Type", "text/plain;charset=UTF-8"))
                .andExpect(content().string(desk.text()));
    }

    @Test
    void the_public_page_carries_its_labels_and_proof() throws Exception {
        desk.readyToSign();
        desk.sign();
        long edition = released();

        mvc.perform(get("/p/{id}", edition)).andExpect(status().isOk())
                .andExpect(content().string(containsString("<meta name=\"SiteIDCode\" content=\"1100000001\">")))
                .andExpect(content().string(containsString("<meta name=\"PubDate\" content=\"2026-02-10 10:00\">")))
                .andExpect(content().string(containsString("<meta name=\"ContentSource\" content=\"云溪街道办事处\">")))
                .andExpect(content().string(containsString("11000000MB0000000X/2026-00001")))
                .andExpect(content().string(containsString("初审：人员71　复审：人员72　终审：人员73")))
                .andExpect(content().string(containsString(Sm3.hex(desk.text()))))
                .andExpect(content().string(not(containsString("<script"))));
        mvc.perform(get("/p?year=2025")).andExpect(content().string(containsString("/p/" + edition)));
        mvc.perform(get("/p?year=2024")).andExpect(content().string(containsString("没有符合条件的报告")));
        mvc.perform(get("/api/editions/{id}", edition)).andExpect(jsonPath("$.text").value(desk.text()));
        mvc.perform(get("/p/{id}", edition + 1)).andExpect(status().isNotFound());
        mvc.perform(get("/p/{id}/text", edition + 1)).andExpect(status().isNotFound());
    }

    @Test
    void a_signature_asks_once_more_who_signs_and_a_wrong_password_is_not_shown_again() throws Exception {
        desk.readyToSign();
        var before = desk.everything();
        for (String password : List.of("", "Wrong#2026")) {
            send(SIGNER, REPORT + "/signature", Map.of("approved", "yes", "opinion", "同意签发。", "readThrough", "yes",
                    "seenDigest", Sm3.hex(desk.text()), "password", password)).andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("同意签发。"))).andExpect(content().string(not(containsString("Wrong#2026"))));
        }
        assertThat(desk.everything()).isEqualTo(before);
    }

    @Test
    void the_files_to_take_away_hold_the_signed_text_and_nothing_else() throws Exception {
        desk.readyToSign();
        desk.sign();
        long edition = released();
        String page = mvc.perform(get("/p/{id}", edition)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        String title = desk.bean(PublishedEditions.class).edition(edition).title();
        for (String ending : List.of("pdf", "ofd", "docx")) {
            byte[] file = mvc.perform(get("/p/{id}/report.{ending}", edition, ending)).andExpect(status().isOk()).andReturn().getResponse()
                    .getContentAsByteArray();
            assertThat(FileWords.of(ending, file)).as(ending).isEqualTo(FileWords.expected(title, desk.text()));
            assertThat(page).contains("/p/" + edition + "/report." + ending, Sm3.hex(file));
        }
        mvc.perform(get("/p/{id}/report.exe", edition)).andExpect(status().isNotFound());
        mvc.perform(get("/p/{id}/report.pdf", edition + 1)).andExpect(status().isNotFound());
    }

    @Test
    void a_reader_can_check_seal_and_signature_without_the_product() throws Exception {
        desk.readyToSign();
        desk.sign();
        long edition = released();
        String page = mvc.perform(get("/p/{id}", edition)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).contains("/p/" + edition + "/seal");

        SealFile.Sealed sealed = SealFile.read(mvc.perform(get("/p/{id}/seal", edition)).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
        assertThat(page).contains(Sm3.hex(sealed.manifest()));
        assertThat(sealed.manifest()).as("what was written for the house stays in it").doesNotContain("同意", "不涉密");
        assertThat(sealed.value("text")).isEqualTo(Sm3.hex(desk.text()));
        assertThat(SignatureCheck.flaw(sealed.manifest(), sealed.signature(), Instant.parse(sealed.value("signed-at")))).isNull();
        mvc.perform(get("/p/{id}/seal", edition + 1)).andExpect(status().isNotFound());
    }

    @Test
    void a_refused_decision_keeps_what_was_typed() throws Exception {
        var before = desk.everything();
        send(SECRECY, REPORT + "/secrecy", Map.of("returned", "yes", "target", "sections", "reason", "请隐去姓名"))
                .andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("请隐去姓名")));
        send(OFFICE, REPORT + "/discussion", Map.of("heldOn", "2026-02-09", "attendees", "赵一", "opinions", "大家都同意",
                "chiefOpinion", "同意", "adopted", "yes")).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("发言意见第 1 行")))
                .andExpect(content().string(containsString("大家都同意")));
        send(SIGNER, REPORT + "/signature", Map.of("approved", "yes", "opinion", "同意，请尽快公开。", "seenDigest", Sm3.hex(desk.text()),
                "password", Doorman.PASSWORD)).andExpect(status().isConflict()).andExpect(content().string(containsString("同意，请尽快公开。")));
        assertThat(desk.everything()).isEqualTo(before);
    }

    @Test
    void a_page_returns_chosen_sections_with_the_reason() throws Exception {
        mvc.perform(post(REPORT + "/deputy-review").requestAttr("currentActor", DEPUTY).param("approved", "no").param("target", "sections")
                .param("sectionIds", "52").param("reason", "第一行\r\n第二行")).andExpect(redirectedUrl(REPORT));
        assertThat(desk.report().received).containsExactly("returned: 第一行\n第二行");
    }

    @Test
    void the_signer_sends_it_back_to_a_review_it_has_passed_by_page_and_as_json() throws Exception {
        for (String page : List.of("/deputy-review", "/secrecy", "/discussion", "/signature")) {
            Actor actor = Map.of("/deputy-review", DEPUTY, "/secrecy", SECRECY, "/discussion", OFFICE, "/signature", SIGNER).get(page);
            open(actor, REPORT + page).andExpect(content().string(containsString("直接回到我"))).andExpect(content().string(not(containsString("??"))));
        }
        desk.readyToSign();
        open(SIGNER, REPORT + "/signature").andExpect(content().string(containsString("value=\"DISCUSSION\"")));
        send(SIGNER, REPORT + "/signature", Map.of("approved", "no", "passedStep", "DEPUTY_REVIEW", "wayBack", "STRAIGHT_BACK", "reason", "请再核"))
                .andExpect(redirectedUrl(REPORT));
        assertThat(desk.sheet().standingAt(SignoffStep.DEPUTY_REVIEW)).isNull();
        assertThat(desk.sheet().standingAt(SignoffStep.SECRECY_REVIEW)).isNotNull();

        mvc.perform(post("/api" + REPORT + "/deputy-review").requestAttr("currentActor", DEPUTY).contentType("application/json")
                .content("{\"approved\":false,\"order\":{\"reason\":\"格式\",\"to\":\"DOCUMENT_CHECK\",\"wayBack\":\"ALL_AGAIN\"}}"))
                .andExpect(status().isNoContent());
        assertThat(desk.sheet().standingAt(SignoffStep.SECRECY_REVIEW)).isNull();
        mvc.perform(post("/api" + REPORT + "/deputy-review").requestAttr("currentActor", DEPUTY).contentType("application/json")
                .content("{\"approved\":false,\"order\":{\"reason\":\"格式\",\"to\":\"DISCUSSION\"}}")).andExpect(status().isConflict());
    }

    @Test
    void every_page_is_there_for_its_role_only() throws Exception {
        desk.readyToSign();
        desk.sign();
        long release = prepared();
        Map<String, Actor> pages = Map.of(REPORT + "/deputy-review", DEPUTY, REPORT + "/secrecy", SECRECY, REPORT + "/discussion", OFFICE,
                REPORT + "/signature", SIGNER, "/releases/" + release + "/first", REVIEWERS.get(0));
        for (Map.Entry<String, Actor> page : pages.entrySet()) {
            open(page.getValue(), page.getKey()).andExpect(status().isOk());
            open(person(60, Role.COORDINATOR), page.getKey()).andExpect(status().isForbidden());
            open(personOf(4, 61, Role.COORDINATOR), page.getKey()).andExpect(status().isNotFound());
        }
        open(person(60, Role.COORDINATOR), REPORT + "/seal").andExpect(status().isOk())
                .andExpect(content().string(containsString("均与签发时一致")));
        open(personOf(4, 61, Role.COORDINATOR), REPORT + "/seal").andExpect(status().isNotFound());
        open(REVIEWERS.get(0), "/releases/" + release + "/fourth").andExpect(status().isNotFound());
    }

    @Test
    void programs_take_the_same_steps_and_get_problem_details() throws Exception {
        json(DEPUTY, "/api/reports/5/deputy-review", "{\"opinion\":\"同意\"}").andExpect(status().isBadRequest());
        json(DEPUTY, "/api/reports/5/deputy-review", "{\"approved\":true,\"opinion\":\"同意\"}").andExpect(status().isNoContent());
        json(SECRECY, "/api/reports/5/secrecy", "{\"disclosed\":false}").andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("disclosureBasisMissing"));
        json(SECRECY, "/api/reports/5/secrecy", "{\"disclosed\":true}").andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("itemsNotExamined"));
        json(SECRECY, "/api/reports/5/secrecy/items", """
                {"items":[{"sectionId":51,"result":"PUBLIC"},{"sectionId":52,"result":"PUBLIC"}]}""").andExpect(jsonPath("$.items[1].result").value("PUBLIC"));
        json(SECRECY, "/api/reports/5/secrecy", "{\"disclosed\":true}").andExpect(status().isNoContent());
        json(SIGNER, "/api/reports/5/signature", signature()).andExpect(status().isConflict()).andExpect(jsonPath("$.code").value("discussionMissing"));
        json(OFFICE, "/api/reports/5/discussion", """
                {"heldOn":"2026-02-09","attendees":["赵一"],"opinions":[{"speaker":"赵一","stance":"FOR","text":"同意"}],
                 "chiefOpinion":"同意","adopted":true}""").andExpect(status().isNoContent());
        open(SIGNER, "/api/reports/5/signature").andExpect(jsonPath("$.textDigest").value(Sm3.hex(desk.text())));
        open(OFFICE, "/api/reports/5/seal").andExpect(status().isNotFound());
        json(SIGNER, "/api/reports/5/signature", signature()).andExpect(status().isNoContent());
        open(OFFICE, "/api/reports/5/seal").andExpect(jsonPath("$.flaws").isEmpty());
        long release = prepared();
        json(REVIEWERS.get(0), "/api/releases/" + release + "/first", "{\"approved\":true,\"checks\":[\"CONTENT\",\"WORDING\",\"SECRECY\"]}")
                .andExpect(status().isOk()).andExpect(jsonPath("$.due").value("SECOND"));
        open(OFFICE, "/api/reports/5/release").andExpect(jsonPath("$.reviews[0].personName").value("人员71"));
    }

    private String signature() {
        return "{\"approved\":true,\"opinion\":\"同意\",\"readThrough\":true,\"password\":\"%s\",\"seenDigest\":\"%s\"}"
                .formatted(Doorman.PASSWORD, Sm3.hex(desk.text()));
    }
}
