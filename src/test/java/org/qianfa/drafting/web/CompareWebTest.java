package org.qianfa.drafting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.qianfa.drafting.TestHouse.COORDINATOR;
import static org.qianfa.drafting.TestHouse.DRAFTER;
import static org.qianfa.drafting.TestHouse.HEAD;
import static org.qianfa.drafting.TestHouse.STRANGER;
import static org.qianfa.drafting.TestHouse.STREET;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.drafting.MarkSeen;
import org.qianfa.drafting.PublishedShelf;
import org.qianfa.drafting.ReportStory;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.drafting.Reports;
import org.qianfa.drafting.SaveRevision;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.testing.FileWords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Comparing and ordering over HTTP. */
@DraftingWebTest
class CompareWebTest {

    private static final String MOVING = "把各单位的执法责任落实到岗到人的一段文字。";
    private static final String FIRST = "一、主要举措和成效\n" + MOVING + "\n" + filler() + "\n全年办理案件120件。";
    private static final String SECOND = "一、主要举措和成效\n" + filler() + "\n全年办理案件135件。\n" + MOVING;

    @Autowired MockMvc mvc;
    @Autowired ReportStory story;
    @Autowired Reports reports;
    @Autowired SaveRevision saveRevision;
    @Autowired MarkSeen markSeen;
    @Autowired PublishedShelf shelf;

    private SectionView section;

    private static String filler() {
        return IntStream.range(1, 8).mapToObj(i -> "第" + "甲乙丙丁戊己庚".charAt(i - 1) + "项制度已经建立并且得到执行。").collect(Collectors.joining("\n"));
    }

    @BeforeEach
    void begin() throws Refusal {
        shelf.clear();
        section = story.beingDrafted().sections().get(1);
        revise(FIRST, 0);
        revise(SECOND, 1);
    }

    @Test
    void a_comparison_can_be_taken_away_and_read_without_colours() throws Exception {
        String page = "/sections/" + section.id() + "/compare";
        read(HEAD, page).andExpect(content().string(containsString(page + ".pdf?from=1&amp;to=2")));
        for (String ending : List.of("docx", "pdf", "ofd")) {
            byte[] file = read(HEAD, page + "." + ending + "?from=1&to=2").andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
            assertThat(FileWords.of(ending, file)).as(ending).contains("第1稿与第2稿", "办理案件【删去：120】【增加：135】件", "【移来】" + MOVING);
            file = read(HEAD, "/reports/" + section.reportId() + "/compare." + ending + "?against=previous").andExpect(status().isOk()).andReturn()
                    .getResponse().getContentAsByteArray();
            assertThat(FileWords.of(ending, file)).as(ending).contains("【删去：120】【增加：135】");
        }
        read(HEAD, page + ".exe").andExpect(status().isNotFound());
        read(HEAD, "/reports/" + section.reportId() + "/compare.pdf?against=nothing").andExpect(status().isNotFound());
        read(STRANGER, page + ".pdf").andExpect(status().isNotFound());
        read(STRANGER, "/reports/" + section.reportId() + "/compare.pdf").andExpect(status().isNotFound());
    }

    @Test
    void a_redline_says_what_was_put_in_struck_moved_and_folded() throws Exception {
        String page = "/sections/" + section.id() + "/compare";

        read(HEAD, page).andExpect(status().isOk())
                .andExpect(content().string(containsString("<del><span class=\"unseen\">删去：</span>120")))
                .andExpect(content().string(containsString("<ins><span class=\"unseen\">新增：</span>135")))
                .andExpect(content().string(containsString("id=\"s" + section.id() + "-to-9\"")))
                .andExpect(content().string(containsString("href=\"#s" + section.id() + "-from-1\"")))
                .andExpect(content().string(containsString("移至"))).andExpect(content().string(containsString("移自")))
                .andExpect(content().string(containsString("未变动的 5 段")))
                .andExpect(content().string(containsString("修改 1 段"))).andExpect(content().string(containsString("移动 1 段")))
                .andExpect(content().string(containsString("/api/sections/" + section.id() + "/seen/2")));
        read(HEAD, page + "?from=2&to=2").andExpect(content().string(containsString("没有变动")));
        read(HEAD, page + "?from=7").andExpect(status().isNotFound());
        read(HEAD, page + "?from=x").andExpect(status().isNotFound());
        read(STRANGER, page).andExpect(status().isNotFound());
    }

    @Test
    void what_was_seen_is_named_in_the_address_so_that_it_stays() throws Exception {
        markSeen.markSeen(HEAD, section.id(), 1);

        read(HEAD, "/sections/" + section.id() + "/compare?from=seen")
                .andExpect(redirectedUrl("/sections/" + section.id() + "/compare?from=1&to=2"));
        read(HEAD, "/reports/" + section.reportId()).andExpect(content().string(containsString("与我上次所见（第1稿）比较")));
        assertThat(markSeen.lastSeen(HEAD, section.reportId())).containsEntry(section.id(), 1);
    }

    @Test
    void last_year_is_offered_marked_and_counted_where_it_exists() throws Exception {
        read(HEAD, "/reports/" + section.reportId()).andExpect(content().string(not(containsString("与上年"))));
        shelf.put(STREET, 2030, section.reportId(), FIRST + "\n六、其他事项\n没有其他事项。");

        read(HEAD, "/sections/" + section.id() + "/compare?from=lastYear").andExpect(status().isOk())
                .andExpect(content().string(containsString("上年公开稿（2031-03-20 10:00 公开）"))).andExpect(content().string(containsString("<mark>")));
        read(HEAD, "/reports/" + section.reportId() + "/compare?against=lastYear").andExpect(status().isOk())
                .andExpect(content().string(containsString("上年有、现在没有的章节：六、其他事项")));
        read(HEAD, "/reports/" + section.reportId()).andExpect(content().string(containsString("与上年重复")));
        for (String against : List.of("previous", "seen", "published")) {
            read(HEAD, "/reports/" + section.reportId() + "/compare?against=" + against).andExpect(status().isOk());
        }
        read(HEAD, "/reports/" + section.reportId() + "/compare?against=x").andExpect(status().isNotFound());
    }

    @Test
    void the_desk_measures_length_and_contents() throws Exception {
        read(HEAD, "/reports/" + section.reportId()).andExpect(content().string(containsString("汉字 ")))
                .andExpect(content().string(containsString("尚缺"))).andExpect(content().string(containsString("已写，1 节"))).andExpect(content().string(containsString("0字／目标400字")))
                .andExpect(content().string(not(containsString("/order\""))));
        read(COORDINATOR, "/reports/" + section.reportId()).andExpect(content().string(containsString("/order\"")));
    }

    @Test
    void the_coordinator_orders_sections_without_a_script() throws Exception {
        ReportView report = reports.report(section.reportId());
        List<Long> ids = new ArrayList<>(report.sections().stream().map(SectionView::id).toList());
        String page = "/reports/" + report.id() + "/order";

        read(COORDINATOR, page).andExpect(status().isOk());
        read(DRAFTER, page).andExpect(status().isForbidden());
        order(page, ids, "up:2", "").andExpect(status().isOk());
        assertThat(reports.report(report.id())).isEqualTo(report);
        Collections.swap(ids, 1, 2);
        order(page, ids, "", " ").andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("请写明理由。")));
        order(page, ids, "", "先写不足").andExpect(redirectedUrl(page));
        read(COORDINATOR, page).andExpect(content().string(containsString("“二、不足和原因”应为“一、”")));
        assertThat(reports.report(report.id()).sections()).extracting(SectionView::id).isEqualTo(ids);
    }

    @Test
    void a_program_orders_sections_and_hears_which_numbers_no_longer_fit() throws Exception {
        List<Long> ids = new ArrayList<>(reports.report(section.reportId()).sections().stream().map(SectionView::id).toList());
        Collections.swap(ids, 1, 2);
        String path = "/api/reports/" + section.reportId() + "/order";

        mvc.perform(put(path).servletPath(path).requestAttr("currentActor", COORDINATOR).contentType(MediaType.APPLICATION_JSON)
                .content("{\"sectionIds\":" + ids + ",\"reason\":\"先写不足\"}")).andExpect(status().isOk())
                .andExpect(jsonPath("$.sectionIds[1]").value(ids.get(1))).andExpect(jsonPath("$.misnumbered[0].fitting").value("一、"));
        mvc.perform(put(path).servletPath(path).requestAttr("currentActor", COORDINATOR).contentType(MediaType.APPLICATION_JSON)
                .content("{\"sectionIds\":[],\"reason\":\"x\"}")).andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("orderIncomplete"));
    }

    private ResultActions order(String page, List<Long> ids, String move, String reason) throws Exception {
        return mvc.perform(post(page).requestAttr("currentActor", COORDINATOR)
                .param("section", ids.stream().map(String::valueOf).toArray(String[]::new)).param("move", move).param("reason", reason));
    }

    private void revise(String text, int basedOn) throws Refusal {
        saveRevision.saveRevision(DRAFTER, new SaveRevision.Command(section.id(), text, basedOn, null));
    }

    private ResultActions read(Actor actor, String path) throws Exception {
        return mvc.perform(get(path).servletPath(path.split("\\?")[0]).requestAttr("currentActor", actor));
    }
}
