package org.qianfa.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qianfa.publication.EditionEntry;

/** What the portal writes, without a page around it. */
class PortalFormsTest {

    @Test
    void excerpts_are_cut_at_the_words_in_whatever_case() {
        assertThat(Excerpt.of("第一行\n采纳 PDF 与pdf。", List.of("pdf", "第一"))).containsExactly(new Excerpt("第一", true), new Excerpt("行 采纳 ", false),
                new Excerpt("PDF", true), new Excerpt(" 与", false), new Excerpt("pdf", true), new Excerpt("。", false));
        assertThat(Excerpt.of("a.c", List.of("."))).containsExactly(new Excerpt("a", false), new Excerpt(".", true), new Excerpt("c", false));
        assertThat(Excerpt.of(" ", List.of())).isEmpty();
    }

    @Test
    void a_qr_code_says_what_was_put_into_it() throws Exception {
        String address = "https://www.example.gov.cn/法治/p/123456";
        assertThat(QrReader.read(QrCode.svg(address))).isEqualTo(address);
    }

    @Test
    void feeds_stay_proper_whatever_a_title_holds() throws Exception {
        EditionEntry odd = new EditionEntry(7, 2025, 3, "云溪", "云溪<街道> & \u0001 ]]>", "报告 \uD83D\uDE00 <script>\u000B", "1/2", Instant.parse("2026-02-10T02:00:00.123456Z"), "一\n二");
        String xml = new AtomFeed(SiteAddresses.served("https://example.org/a", ""), "站", List.of(odd)).xml();
        FeedRules.atom(xml, "https://example.org/a/p/feed");
        assertThat(xml).contains("\uD83D\uDE00 &lt;script&gt;", "<summary>一 二…</summary>").doesNotContain("\u0001", "\u000B");
        FeedRules.sitemap(Sitemap.xml(SiteAddresses.files("https://example.org/a"), List.of(odd)), "https://example.org/a/");
    }

    @Test
    void the_foot_shows_only_what_is_set() {
        assertThat(site("").footer()).isEmpty();
        assertThat(site("云溪街道办事处").footer()).containsOnlyKeys("organizer");
    }

    private static PortalSite site(String organizer) {
        return new PortalSite("站", "", organizer, "", "", "", "", " ", true, "");
    }
}
