package org.qianfa.publication.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.shared.Sm3;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The pages of the portal as readers and inspectors find them. */
class PortalTest extends PortalHouse {

    @Autowired
    private JdbcClient jdbc;

    private long edition;

    @BeforeEach
    void aReportIsPublished() throws Exception {
        desk.readyToSign();
        desk.sign();
        edition = released();
    }

    @Test
    void the_page_says_where_it_stands_whose_it_is_and_when_it_was_published() throws Exception {
        String page = page("/p/" + edition);

        assertThat(page).contains("您所在的位置：", "政务公开", "<h1 lang=\"zh-CN\">", "来源：", "发布时间：", "2026-02-10 10:00", "（此件公开发布）");
        for (String term : new String[] {"索引号", "主题分类", "体裁分类", "发文机关", "名称", "发文字号", "有效性", "成文日期", "发布日期", "关键词", "内容概述", "审核"}) {
            assertThat(page).contains("<dt>" + term + "</dt>");
        }
        for (String label : new String[] {"SiteName", "SiteDomain", "SiteIDCode", "ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType",
            "ArticleTitle", "PubDate", "ContentSource", "Keywords", "Description", "Url"}) {
            assertThat(page).containsOnlyOnce("<meta name=\"" + label + "\" content=\"");
        }
        assertThat(page).contains("lang=\"zh-CN\"", "下载", "<code>" + Sm3.hex(desk.text()) + "</code>",
                desk.text().getBytes(StandardCharsets.UTF_8).length + " 字节").doesNotContain("<script", "主办：", "ICP");
        assertThat(page.indexOf("（此件公开发布）")).as("the end mark is no part of the text").isGreaterThan(page.indexOf("</article>"));
    }

    @Test
    void its_address_has_no_parameters_whatever_it_was_asked_with() throws Exception {
        for (String asked : new String[] {"", "?size=large", "?size=nonsense", "?lang=en", "?utm_source=x"}) {
            assertThat(page("/p/" + edition + asked)).contains("<link rel=\"canonical\" href=\"http://localhost/p/" + edition + "\">");
        }
        mvc.perform(get("/p/{id}/qr", edition)).andExpect(content().contentType("image/svg+xml"))
                .andExpect(result -> assertThat(QrReader.read(result.getResponse().getContentAsString())).isEqualTo("http://localhost/p/" + edition));
        mvc.perform(get("/p/{id}/qr", edition + 1)).andExpect(status().isNotFound());
    }

    @Test
    void letters_grow_by_a_link_without_script_or_cookie() throws Exception {
        assertThat(page("/p/" + edition)).contains("letters-normal", "href=\"/p/" + edition + "?size=larger\"");
        mvc.perform(get("/p/{id}?size=larger", edition)).andExpect(content().string(containsString("letters-larger")))
                .andExpect(header().doesNotExist(HttpHeaders.SET_COOKIE));
    }

    @Test
    void a_copy_is_kept_and_asked_for_again_only_when_something_changed() throws Exception {
        for (String path : new String[] {"/p", "/p/" + edition, "/p/" + edition + "/text"}) {
            String kept = path.endsWith("/text") ? "max-age=300, public" : "no-cache, public";
            MockHttpServletResponse first = mvc.perform(get(path)).andExpect(header().string(HttpHeaders.CACHE_CONTROL, kept))
                    .andExpect(header().doesNotExist(HttpHeaders.SET_COOKIE)).andReturn().getResponse();
            String tag = first.getHeader(HttpHeaders.ETAG);
            mvc.perform(get(path).header(HttpHeaders.IF_NONE_MATCH, tag)).andExpect(status().isNotModified()).andExpect(content().string(""));
            mvc.perform(get(path).header(HttpHeaders.IF_NONE_MATCH, "\"other\"")).andExpect(status().isOk());
        }
        String changed = mvc.perform(get("/p/{id}", edition)).andReturn().getResponse().getHeader(HttpHeaders.LAST_MODIFIED);
        mvc.perform(get("/p/{id}", edition).header(HttpHeaders.IF_MODIFIED_SINCE, changed)).andExpect(status().isNotModified());
        String tag = mvc.perform(get("/p/{id}", edition)).andReturn().getResponse().getHeader(HttpHeaders.ETAG);
        mvc.perform(get("/p/{id}?size=large", edition).header(HttpHeaders.IF_NONE_MATCH, tag)).andExpect(status().isOk());
        mvc.perform(get("/p/{id}?lang=en", edition)).andExpect(header().string(HttpHeaders.CACHE_CONTROL, "no-store"))
                .andExpect(cookie().exists("QIANFA_LANGUAGE"));
    }

    @Test
    void the_next_reader_gets_the_same_page_and_never_one_that_would_not_be_made_now(@Autowired WebApplicationContext house) throws Exception {
        MockMvc shelving = MockMvcBuilders.webAppContextSetup(house).addFilters(house.getBean(ShelvingFilter.class)).build();
        for (String path : new String[] {"/p", "/p/" + edition}) {
            MvcResult made = shelving.perform(get(path)).andExpect(status().isOk()).andReturn();
            MvcResult again = shelving.perform(get(path)).andExpect(status().isOk()).andReturn();
            assertThat(made.getModelAndView()).isNotNull();
            assertThat(again.getModelAndView()).as("nothing is made again").isNull();
            assertThat(again.getResponse().getContentAsByteArray()).isNotEmpty().isEqualTo(made.getResponse().getContentAsByteArray());
            for (String name : new String[] {HttpHeaders.CONTENT_TYPE, HttpHeaders.ETAG, HttpHeaders.CACHE_CONTROL, HttpHeaders.VARY}) {
                assertThat(again.getResponse().getHeader(name)).as(name).isEqualTo(made.getResponse().getHeader(name));
            }
        }
        shelving.perform(get("/p/{id}?size=large", edition)).andExpect(content().string(containsString("letters-large")));
        shelving.perform(get("/p/{id}?lang=en", edition)).andExpect(content().string(containsString("Downloads")));

        jdbc.sql("update publication_edition set text = replace(text, '采纳48条', '采纳49条') where id = ?").param(edition).update();

        shelving.perform(get("/p/{id}", edition)).andExpect(content().string(containsString("采纳49条")));
    }

    @Test
    void what_is_searched_for_is_found_and_marked() throws Exception {
        assertThat(page("/p?q=采纳48条 云溪")).contains("/p/" + edition + "\"", "<mark>采纳48条</mark>", "name=\"robots\" content=\"noindex,follow\"");
        assertThat(page("/p?q=<b>没有这个词</b>")).contains("没有符合条件的报告", "查看全部报告").doesNotContain("<b>没有", "/p/" + edition + "\"");
        mvc.perform(get("/api/editions").param("q", "采纳48条")).andExpect(jsonPath("$.items[0].id").value(edition))
                .andExpect(jsonPath("$.items[0].excerpt").value(containsString("采纳48条")));
        mvc.perform(get("/api/editions").param("q", "采纳49条")).andExpect(jsonPath("$.items").isEmpty());
    }

    @Test
    void programs_find_feed_map_and_rules() throws Exception {
        assertThat(page("/p/" + edition)).contains("<link rel=\"alternate\" type=\"application/atom+xml\"", "href=\"/p/feed?unit=3\"",
                "<link rel=\"sitemap\" type=\"application/xml\" href=\"/sitemap.xml\">");
        for (String feed : new String[] {"/p/feed", "/p/feed?unit=3"}) {
            String xml = page(feed);
            FeedRules.atom(xml, "http://localhost" + feed);
            assertThat(xml).contains("http://localhost/p/" + edition);
        }
        FeedRules.atom(page("/p/feed?unit=999"), "http://localhost/p/feed?unit=999");
        String map = page("/sitemap.xml");
        FeedRules.sitemap(map, "http://localhost/");
        assertThat(map).contains("<loc>http://localhost/p/" + edition + "</loc>");
        mvc.perform(get("/robots.txt")).andExpect(content().contentType("text/plain;charset=UTF-8"))
                .andExpect(content().string(containsString("Sitemap: http://localhost/sitemap.xml")))
                .andExpect(content().string(not(containsString("<"))));
    }

    private String page(String path) throws Exception {
        return mvc.perform(get(path)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
