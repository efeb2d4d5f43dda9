package org.qianfa.cycle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.cycle.OutlineEntry;
import org.qianfa.cycle.SaveOutline;
import org.qianfa.cycle.domain.CommonOutline;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.Journal;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages of the year as they are rendered, and their JSON twins. */
@ApplicationModuleTest(extraIncludes = {"calendar", "workdays", "people", "shell"})
@AutoConfigureMockMvc(addFilters = false)
@TestPropertySource(properties = {"camunda.bpm.enabled=false", "spring.datasource.url=jdbc:h2:mem:cyclepages;DB_CLOSE_DELAY=-1"})
class CyclePagesTests {

    private static final Actor SUPERVISOR = actor(9101, 9001, Role.DISTRICT_SUPERVISOR);
    private static final Actor COORDINATOR = actor(9102, 9002, Role.COORDINATOR);
    private static final Actor OFFICE = actor(9103, 9002, Role.OFFICE);
    private static final Actor STRANGER = actor(9104, 9003, Role.COORDINATOR);

    @Autowired
    MockMvc mvc;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    SaveOutline saveOutline;
    @MockitoBean
    Journal journal;

    private static Actor actor(long id, long unit, Role role) {
        return new Actor(id, "user" + id, "人员" + id, unit, null, Set.of(new Grant(role, unit, null)));
    }

    @BeforeEach
    void aDistrictWithOneStreet() {
        for (String table : List.of("cycle_participation", "cycle_date", "cycle_cycle", "cycle_outline_line", "cycle_outline")) {
            jdbc.sql("delete from " + table).update();
        }
        if (jdbc.sql("select count(*) from people_unit where id = 9001").query(Long.class).single() == 0) {
            unit(9001, "青岚区", "DISTRICT", null);
            unit(9002, "云溪街道", "STREET", 9001L);
            unit(9003, "远山镇", "TOWN", null);
            jdbc.sql("insert into people_department (id, version, unit_id, name) values (9201, 0, 9002, '司法所')").update();
            user(9101, "陆行舟", 9001, null);
            user(9301, "沈知远", 9002, 9201L);
            jdbc.sql("insert into people_grant (user_id, role, unit_id, department_id) values (9301, 'DRAFTER', 9002, 9201)").update();
        }
    }

    private void unit(long id, String name, String kind, Long parent) {
        jdbc.sql("insert into people_unit values (?, 0, ?, ?, ?, ?, '文', 'code', 'site')").params(id, name, name, kind).param(parent).update();
    }

    private void user(long id, String name, long unit, Long department) {
        jdbc.sql("""
            insert into people_user (id, version, username, display_name, unit_id, department_id, enabled, password_hash,
                must_change_password, credential_stamp, failures)
            values (?, 0, ?, ?, ?, ?, true, '-', false, 0, 0)""").params(id, "user" + id, name, unit).param(department).update();
    }

    private void completeOutline() throws Refusal {
        saveOutline.saveOutline(COORDINATOR, 9002, null, CommonOutline.entries().stream()
            .map(e -> new OutlineEntry(e.ordinal(), e.level(), e.heading(), e.element(), 9201L, 9301L)).toList());
    }

    private static MockHttpServletRequestBuilder as(Actor actor, MockHttpServletRequestBuilder request) {
        return request.requestAttr("currentActor", actor).header("Accept-Language", "zh-CN").with(sent -> {
            sent.setServletPath(sent.getRequestURI()); // as the container does
            return sent;
        });
    }

    private MockHttpServletRequestBuilder opening() {
        return as(SUPERVISOR, post("/cycles").param("year", "2025").param("ownerUnitId", "9001").param("unitIds", "9002"));
    }

    private long openedCycle() throws Exception {
        completeOutline();
        String address = mvc.perform(opening()).andExpect(status().is3xxRedirection()).andExpect(redirectedUrlPattern("/cycles/*"))
            .andReturn().getResponse().getRedirectedUrl();
        return Long.parseLong(address.substring("/cycles/".length()));
    }

    @Test
    void the_opening_form_shows_which_outlines_are_ready_and_the_planned_dates() throws Exception {
        mvc.perform(as(SUPERVISOR, get("/cycles").param("year", "2025"))).andExpect(status().isOk())
            .andExpect(content().string(containsString("尚无大纲"))).andExpect(content().string(containsString("2026-03-01")))
            .andExpect(content().string(not(containsString("??"))));
        completeOutline();
        mvc.perform(as(SUPERVISOR, get("/cycles/preparation").param("ownerUnitId", "9001").param("year", "2030")))
            .andExpect(content().string(containsString("大纲完备"))).andExpect(content().string(containsString("2031年的节假日")))
            .andExpect(content().string(not(containsString("<html"))));
    }

    @Test
    void people_without_that_role_see_the_list_alone() throws Exception {
        mvc.perform(as(OFFICE, get("/cycles"))).andExpect(status().isOk())
            .andExpect(content().string(not(containsString("id=\"preparation\""))));
        mvc.perform(as(OFFICE, get("/cycles/preparation").param("ownerUnitId", "9002").param("year", "2025"))).andExpect(status().isForbidden());
        mvc.perform(as(OFFICE, get("/cycles/preparation").param("ownerUnitId", "9001").param("year", "2025"))).andExpect(status().isNotFound());
    }

    @Test
    void a_refused_opening_keeps_what_was_chosen() throws Exception {
        mvc.perform(opening()).andExpect(status().isUnprocessableContent())
            .andExpect(content().string(containsString("云溪街道还没有自己的大纲"))).andExpect(content().string(containsString("value=\"2025\"")));
        assertThat(jdbc.sql("select count(*) from cycle_cycle").query(Long.class).single()).isZero();
    }

    @Test
    void an_opened_year_is_shown_to_those_who_take_part() throws Exception {
        long id = openedCycle();

        mvc.perform(as(SUPERVISOR, get("/cycles/" + id))).andExpect(status().isOk())
            .andExpect(content().string(containsString("name=\"comment\""))).andExpect(content().string(containsString("法定")));
        mvc.perform(as(OFFICE, get("/cycles/" + id))).andExpect(status().isOk())
            .andExpect(content().string(not(containsString("name=\"comment\"")))).andExpect(content().string(not(containsString("??"))));
        mvc.perform(as(OFFICE, get("/cycles"))).andExpect(content().string(containsString("2025年度")));
        mvc.perform(as(STRANGER, get("/cycles/" + id))).andExpect(status().isNotFound());
        mvc.perform(opening()).andExpect(status().isConflict());
    }

    @Test
    void the_check_is_the_supervisors() throws Exception {
        long id = openedCycle();

        mvc.perform(as(COORDINATOR, post("/cycles/" + id + "/check").param("comment", "好"))).andExpect(status().isForbidden());
        mvc.perform(as(SUPERVISOR, post("/cycles/" + id + "/check").param("comment", "已收齐"))).andExpect(status().is3xxRedirection());
        mvc.perform(as(OFFICE, get("/cycles/" + id))).andExpect(content().string(containsString("已收齐")))
            .andExpect(content().string(containsString("陆行舟")));
        mvc.perform(as(SUPERVISOR, post("/cycles/" + id + "/check").param("comment", "再查"))).andExpect(status().isConflict());
    }

    @Test
    void dates_that_the_calendar_gives_otherwise_are_shown_and_moved_for_a_reason() throws Exception {
        long id = openedCycle();
        mvc.perform(as(SUPERVISOR, get("/cycles/" + id))).andExpect(content().string(not(containsString("id=\"recount\""))));
        jdbc.sql("update cycle_date set due_on = dateadd(day, 400, due_on) where milestone = 'SIGNED'").update();

        mvc.perform(as(SUPERVISOR, get("/cycles/" + id))).andExpect(content().string(containsString("按现行日历重算时间安排")))
            .andExpect(content().string(containsString("现在"))).andExpect(content().string(not(containsString("??"))));
        mvc.perform(as(COORDINATOR, get("/cycles/" + id))).andExpect(content().string(not(containsString("id=\"recount\""))));
        mvc.perform(as(COORDINATOR, post("/cycles/" + id + "/recount").param("reason", "通知"))).andExpect(status().isForbidden());
        mvc.perform(as(SUPERVISOR, post("/cycles/" + id + "/recount").param("reason", " "))).andExpect(status().is(422))
            .andExpect(content().string(containsString("请填写重算的理由")));
        mvc.perform(as(SUPERVISOR, get("/api/cycles/" + id + "/recount"))).andExpect(jsonPath("$[0].milestone").value("SIGNED"));
        mvc.perform(as(SUPERVISOR, post("/api/cycles/" + id + "/recount").contentType("application/json").content("{\"reason\":\"通知\"}")))
            .andExpect(status().isOk());
        mvc.perform(as(SUPERVISOR, get("/api/cycles/" + id + "/recount"))).andExpect(jsonPath("$", hasSize(0)));
    }

    @Test
    void the_outline_page_offers_the_common_outline_and_the_drafters() throws Exception {
        mvc.perform(as(COORDINATOR, get("/units/9002/outline"))).andExpect(status().isOk())
            .andExpect(content().string(containsString("value=\"一、推进法治政府建设的主要举措和成效\"")))
            .andExpect(content().string(containsString("value=\"9201-9301\""))).andExpect(content().string(containsString("沈知远")))
            .andExpect(content().string(not(containsString("??"))));
        mvc.perform(as(OFFICE, get("/units/9002/outline"))).andExpect(status().isForbidden());
        mvc.perform(as(STRANGER, get("/units/9002/outline"))).andExpect(status().isNotFound());
    }

    private MockHttpServletRequestBuilder twoRows(String address, String second) {
        return as(COORDINATOR, post(address)).param("rows[0].level", "1").param("rows[0].heading", "一、举措").param("rows[0].element", "MEASURES_AND_RESULTS")
            .param("rows[0].staff", "9201-9301").param("rows[1].level", "1").param("rows[1].heading", second).param("rows[1].element", "").param("rows[1].staff", "-");
    }

    @Test
    void rows_are_moved_added_and_removed_without_saving() throws Exception {
        mvc.perform(twoRows("/units/9002/outline/rows", "二、不足").param("edit", "down:0")).andExpect(status().isOk())
            .andExpect(content().string(containsString("value=\"一、不足\""))).andExpect(content().string(containsString("value=\"二、举措\"")));
        mvc.perform(twoRows("/units/9002/outline/rows", "二、不足").param("edit", "remove:0"))
            .andExpect(content().string(containsString("value=\"一、不足\""))).andExpect(content().string(not(containsString("举措\""))));
        mvc.perform(twoRows("/units/9002/outline/rows", "二、不足").param("edit", "add:0"))
            .andExpect(content().string(containsString("value=\"三、不足\""))).andExpect(content().string(containsString("更改尚未保存")));
        mvc.perform(twoRows("/units/9002/outline/rows", "二、不足").param("edit", "up:99")).andExpect(status().isOk());
        assertThat(jdbc.sql("select count(*) from cycle_outline").query(Long.class).single()).isZero();
    }

    @Test
    void a_refused_outline_keeps_every_row_and_marks_the_wrong_one() throws Exception {
        mvc.perform(twoRows("/units/9002/outline", "四、不足")).andExpect(status().isUnprocessableContent())
            .andExpect(content().string(containsString("第2行的编号应为“二、”"))).andExpect(content().string(containsString("value=\"四、不足\"")))
            .andExpect(content().string(containsString("level-1 flawed")));
        mvc.perform(twoRows("/units/9002/outline", "二、不足")).andExpect(status().is3xxRedirection());
        mvc.perform(twoRows("/units/9002/outline", "二、不足")).andExpect(status().isConflict());
        mvc.perform(as(COORDINATOR, get("/units/9002/outline"))).andExpect(content().string(containsString("第一责任人履职情况")));
    }

    @Test
    void programs_open_and_read_the_year() throws Exception {
        String body = "{\"year\":2025,\"ownerUnitId\":9001,\"unitIds\":[9002]}";
        mvc.perform(as(SUPERVISOR, post("/api/cycles")).contentType(MediaType.APPLICATION_JSON).content(body))
            .andExpect(status().isUnprocessableContent()).andExpect(jsonPath("$.code").value("outlineMissing"));
        completeOutline();
        mvc.perform(as(SUPERVISOR, post("/api/cycles")).contentType(MediaType.APPLICATION_JSON).content(body))
            .andExpect(status().isCreated()).andExpect(jsonPath("$.cycle.year").value(2025)).andExpect(jsonPath("$.cycle.dates.PUBLISHED").value("2026-04-01"));
        mvc.perform(as(OFFICE, get("/api/cycles"))).andExpect(jsonPath("$.cycles", hasSize(1)));
        mvc.perform(as(STRANGER, get("/api/cycles"))).andExpect(jsonPath("$.cycles", hasSize(0)));
    }

    @Test
    void programs_replace_the_outline() throws Exception {
        String body = "{\"entries\":[{\"level\":1,\"heading\":\"一、举措\",\"ordinal\":0}]}";
        mvc.perform(as(COORDINATOR, put("/api/units/9002/outline")).contentType(MediaType.APPLICATION_JSON).content(body))
            .andExpect(status().isOk()).andExpect(jsonPath("$.missing", hasSize(4)));
        mvc.perform(as(COORDINATOR, put("/api/units/9002/outline")).contentType(MediaType.APPLICATION_JSON).content(body))
            .andExpect(status().isConflict()).andExpect(jsonPath("$.code").value("outlineReplaced"));
        mvc.perform(as(COORDINATOR, put("/api/units/9002/outline")).contentType(MediaType.APPLICATION_JSON).content("{\"entries\":[null]}"))
            .andExpect(status().isBadRequest());
        mvc.perform(as(STRANGER, get("/api/units/9002/outline"))).andExpect(status().isNotFound());
    }
}
