package org.qianfa.publication.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.qianfa.testing.SignoffHouse.person;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Role;
import org.springframework.web.util.HtmlUtils;

/** The public pages as files for a site elsewhere. */
class ExportTest extends PortalHouse {

    private static final Actor OFFICE = person(83, Role.OFFICE);
    private static final String BASE = "https://www.example.gov.cn/fzzfbg";
    private static final Pattern LINK = Pattern.compile("\\b(?:href|src)=\"([^\"]*)\"");

    private long edition;

    @BeforeEach
    void aReportIsPublished() throws Exception {
        desk.readyToSign();
        desk.sign();
        edition = released();
    }

    @Test
    void every_page_stands_alone_with_its_labels_and_the_signed_text() throws Exception {
        Map<String, String> files = exported();
        String page = files.get(edition + ".html");

        assertThat(page).contains("<link rel=\"canonical\" href=\"" + BASE + "/" + edition + ".html\">", "<meta name=\"SiteDomain\" content=\"www.example.gov.cn\">",
                "<meta name=\"PubDate\" content=\"2026-02-10 10:00\">", "（此件公开发布）").doesNotContain("<script", "<form", "我要纠错", "English");
        assertThat(files.get(edition + ".txt")).isEqualTo(desk.text());
        Matcher article = Pattern.compile("<article[^>]*>(.*?)</article>", Pattern.DOTALL).matcher(page);
        assertThat(article.find()).isTrue();
        assertThat(HtmlUtils.htmlUnescape(article.group(1).replaceAll("</p>\\s*<p[^>]*>", "\n").replaceAll("<[^>]+>", "")).strip()).isEqualTo(desk.text());
        assertThat(QrReader.read(files.get(edition + "-qr.svg"))).isEqualTo(BASE + "/" + edition + ".html");
    }

    @Test
    void links_lead_to_files_that_are_there() throws Exception {
        Map<String, String> files = exported();
        assertThat(files.keySet()).contains("index.html", "feed.xml", "sitemap.xml", "css/qianfa.css");
        files.forEach((name, content) -> {
            if (name.endsWith(".html")) {
                LINK.matcher(content).results().map(link -> link.group(1)).filter(link -> !link.startsWith("#") && !link.startsWith(BASE))
                        .forEach(link -> assertThat(files).as(name + " → " + link).containsKey(link));
            }
        });
        assertThat(files.get("index.html")).contains(edition + ".html");
        FeedRules.atom(files.get("feed.xml"), BASE + "/feed.xml");
        FeedRules.sitemap(files.get("sitemap.xml"), BASE + "/");
    }

    @Test
    void it_is_for_office_coordinator_and_administrator_and_needs_an_address() throws Exception {
        open(OFFICE, "/publication/export").andExpect(status().isOk());
        open(person(21, Role.DRAFTER), "/publication/export").andExpect(status().isForbidden());
        open(person(21, Role.DRAFTER), "/publication/export/site.zip?base=" + BASE).andExpect(status().isForbidden());
        for (String wrong : new String[] {"", "www.example.org", "javascript:alert(1)", "https://", "https://a/?b=c", "http://a b"}) {
            open(OFFICE, "/publication/export/site.zip?base=" + wrong).andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("请填写完整的网址")));
        }
    }

    private Map<String, String> exported() throws Exception {
        byte[] archive = open(OFFICE, "/publication/export/site.zip?base=" + BASE + "/").andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/zip")).andReturn().getResponse().getContentAsByteArray();
        return files(archive);
    }

    private static Map<String, String> files(byte[] archive) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
