package org.qianfa.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.qianfa.review.web.ReviewPagesFixture.QUOTE;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.review.Anchor;
import org.qianfa.review.FakeReports;
import org.qianfa.review.OpinionLedger;
import org.qianfa.review.OpinionView;
import org.qianfa.review.ReviewFixture;
import org.qianfa.review.web.ReviewPagesFixture.Steps;
import org.qianfa.shared.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestPropertySource;

/** The adviser's desk in a real browser, with the content policy of the product. */
@ApplicationModuleTest(module = "review", extraIncludes = {"shell", "people"}, webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({ReviewFixture.class, ReviewPagesFixture.class, OpenDoor.class})
@TestPropertySource(properties = {"spring.datasource.url=jdbc:h2:mem:annotator;DB_CLOSE_DELAY=-1",
        "spring.autoconfigure.exclude=org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration"})
class AnnotatorTest {

    private static final Path CHROMIUM = Path.of(System.getenv().getOrDefault("QIANFA_CHROMIUM", "/usr/bin/chromium"));
    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort int port;
    @Autowired JdbcClient jdbc;
    @Autowired FakeReports reports;
    @Autowired Steps steps;
    @Autowired OpinionLedger ledger;

    private final List<String> complaints = new ArrayList<>();
    private long report;
    private long matter;

    @BeforeAll
    static void openBrowser() {
        assumeTrue(Files.exists(CHROMIUM), "no Chromium at " + CHROMIUM + "; set QIANFA_CHROMIUM");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM).setArgs(List.of("--no-sandbox",
                "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync")));
    }

    @AfterAll
    static void closeBrowser() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @BeforeEach
    void aMatterUnderReview() throws Exception {
        ReviewPagesFixture.populate(jdbc);
        report = reports.underReview();
        matter = steps.underReview(report);
    }

    @Test
    void words_selected_with_the_mouse_become_an_opinion_at_their_place() {
        Page page = open(ReviewFixture.ADVISER, "/matters/" + matter, 1280);
        Locator line = page.locator("p[data-start]", new Page.LocatorOptions().setHasText("从重"));
        BoundingBox box = line.boundingBox();
        drag(page, box.x + 2 * fontSize(line) + 2, box.x + box.width - 4, box.y + box.height / 2);
        page.locator(".annotator-bar button").first().click();
        assertThat(page.locator("#annotate-quote").inputValue()).isEqualTo(QUOTE);
        page.locator("#annotate-text").fill("没有法律依据");
        page.locator("#annotate button.primary").click();
        page.locator(".annotation .tag-draft").waitFor();
        assertThat(ledger.opinions(report)).isEmpty();
        page.locator("form[data-send] button").click();
        page.locator(".annotation .thread").waitFor();

        assertThat(ledger.opinions(report)).singleElement().extracting(OpinionView::quote).isEqualTo(QUOTE);
        assertThat(startOf(ledger.opinions(report).get(0).id())).isEqualTo(FakeReports.TEXT.indexOf(QUOTE));
        assertThat(page.locator("mark").textContent()).isEqualTo(QUOTE);
        assertThat(complaints).isEmpty();
    }

    @Test
    void words_can_be_selected_with_the_keyboard_and_escape_lets_them_go() {
        Page page = open(ReviewFixture.ADVISER, "/matters/" + matter, 1280);
        page.locator("[data-annotator]").focus();
        for (int i = 0; i < 6; i++) {
            page.keyboard().press("Shift+ArrowRight");
        }
        page.keyboard().press("Enter");
        assertThat(page.locator("#annotate-quote").inputValue()).isEqualTo("一、主要举措");
        page.keyboard().press("Escape");

        assertThat(page.locator("#annotate-quote").inputValue()).isEmpty();
        assertThat(page.locator("input[name=start]").inputValue()).isEmpty();
        assertThat(page.locator(".annotator-bar").isVisible()).isFalse();
    }

    @Test
    void marked_words_and_their_card_lead_to_each_other() throws Exception {
        steps.reviewing().comment().addComment(ReviewFixture.ADVISER, matter, Anchor.ofQuote(FakeReports.section(report), "审查率"), "口径请统一");
        steps.reviewing().raise(report, matter);
        Page page = open(ReviewFixture.ADVISER, "/matters/" + matter, 390);
        Locator mark = page.locator("mark", new Page.LocatorOptions().setHasText(QUOTE.replace("。", "")));
        mark.click();
        assertThat(page.locator(".annotation.chosen").textContent()).contains("一律从重没有法律依据");
        page.locator(".annotation .quote", new Page.LocatorOptions().setHasText("审查率")).click();

        assertThat(page.locator("mark.chosen").textContent()).isEqualTo("审查率");
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    }

    private Page open(Actor actor, String path, int width) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900));
        context.addCookies(List.of(new Cookie("person", actor.username()).setUrl("http://localhost:" + port)));
        Page page = context.newPage();
        page.onConsoleMessage(m -> {
            if ("error".equals(m.type())) {
                complaints.add(m.text());
            }
        });
        page.navigate("http://localhost:" + port + path);
        return page;
    }

    private static void drag(Page page, double fromX, double toX, double y) {
        page.mouse().move(fromX, y);
        page.mouse().down();
        page.mouse().move(toX, y);
        page.mouse().up();
        page.locator(".annotator-bar:not([hidden])").waitFor();
    }

    private static double fontSize(Locator line) {
        return ((Number) line.evaluate("e => parseFloat(getComputedStyle(e).fontSize)")).doubleValue();
    }

    private int startOf(long opinion) {
        return jdbc.sql("select start_at from review_opinion where id = ?").param(opinion).query(Integer.class).single();
    }
}
