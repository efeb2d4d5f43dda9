package org.qianfa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.qianfa.access.PageRoutes;
import org.qianfa.access.SampleDistrictReady;
import org.qianfa.browser.PageCatalogue.Shot;
import org.qianfa.demo.CorrectedSample;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

/**
 * Pictures every page of the product in both languages, in a fresh sample district, below the folder {@code -Dqianfa.pages}
 * names; see {@code docs/pages.md}. Complains of what nobody wants to see there.
 */
@EnabledIfSystemProperty(named = "qianfa.pages", matches = ".+", disabledReason = "pictures are taken on demand, with -Dqianfa.pages=docs")
@EnabledIf(value = "org.qianfa.browser.Chromium#installed", disabledReason = "no Chromium; see -Dqianfa.chromium")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@TestPropertySource(properties = {"spring.datasource.url=jdbc:h2:mem:pictures;DB_CLOSE_DELAY=-1", "qianfa.publication.read-back-every=PT2S"})
class PagePicturesTest {

    private static final int WIDE = 1280;
    private static final int NARROW = 390;
    private static final int HEIGHT = 844;
    /** What comes below is more of the same. */
    private static final int LONGEST = 1000;
    /** Where states are told by pale colours, besides their signs. */
    private static final Set<String> COLOURFUL = Set.of("cockpit", "wall", "plots", "process", "path", "instance");
    private static final Set<String> NO_PAGES = Set.of("not-found", "forbidden");
    /** What stands on the page by itself; the official text, and what says of itself that it is Chinese, is left out. */
    private static final String WORDS = """
            () => { const found = []; const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walk.nextNode()) { const at = walk.currentNode.parentElement;
                if (!at.closest('[lang|=zh], script, textarea, option') && at.checkVisibility()) found.push(walk.currentNode.data.trim()); }
              return [...new Set(found)]; }""";

    @LocalServerPort int port;
    @Autowired JdbcClient jdbc;
    @Autowired RepositoryService repository;
    @Autowired ApplicationContext context;

    /** Pictures to take again, by name; all if none is named. What is done before the others is done all the same. */
    private static final Set<String> ONLY = Set.copyOf(List.of(System.getProperty("qianfa.pages.only", "").split(",")).stream().filter(name -> !name.isBlank()).toList());

    private final Path folder = Path.of(System.getProperty("qianfa.pages", "target/pages"));
    private final List<String> complaints = new ArrayList<>();
    private PageMoves moves;
    private Person somebody;

    @Test
    void every_page_is_pictured_in_both_languages() throws IOException {
        SampleDistrictReady.await(jdbc);
        URI base = URI.create("http://localhost:" + port);
        moves = new PageMoves(base, jdbc, Map.of("migrations", () -> ChangedProcesses.deploy(repository),
                "portal-changes", () -> CorrectedSample.publish(context)));
        PageCatalogue catalogue = PageCatalogue.read();
        try (Playwright playwright = Chromium.playwright(); Browser browser = Chromium.launch(playwright); Team team = new Team(browser, base)) {
            for (Shot shot : catalogue.shots()) {
                picture(team, shot);
            }
        }
        Files.writeString(folder.resolve("pages.md"), new PageIndex(catalogue).text());
        assertThat(complaints).as(() -> String.join("\n", complaints)).isEmpty();
    }

    private void picture(Team team, Shot shot) {
        try {
            moves.before(shot);
            Page page = shot.signedIn() ? team.named(PageRoutes.account(shot.place())).page : stranger(team).page;
            for (String language : PageIndex.LANGUAGES) {
                take(page, shot, language);
            }
        } catch (RuntimeException | AssertionError broken) {
            complaints.add(shot.name() + ": " + String.valueOf(broken.getMessage()).lines().limit(4).toList());
        }
    }

    private Person stranger(Team team) {
        if (somebody == null) {
            somebody = team.stranger();
        }
        return somebody;
    }

    private void take(Page page, Shot shot, String language) {
        if (!ONLY.isEmpty() && !ONLY.contains(shot.name())) {
            return;
        }
        page.setViewportSize(WIDE, HEIGHT);
        String address = moves.address(shot);
        Response answer = page.navigate(address + (address.contains("?") ? "&" : "?") + "lang=" + language);
        if (answer.status() != 200 && !NO_PAGES.contains(shot.name())) {
            complaints.add(shot.name() + " " + language + ": " + answer.status());
        }
        moves.act(shot, page);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        judge(page, shot, language);
        int colours = COLOURFUL.contains(shot.name()) ? Print.MANY : Print.FEW;
        print(page, WIDE, colours, PageIndex.file(shot, language, ""));
        if (shot.both()) {
            page.setViewportSize(NARROW, HEIGHT);
            print(page, NARROW, colours, PageIndex.file(shot, language, PageIndex.NARROW));
        }
    }

    private void judge(Page page, Shot shot, String language) {
        String where = shot.name() + " " + language + ": ";
        if (page.locator("h1").count() != 1) {
            complaints.add(where + page.locator("h1").count() + " main headings");
        }
        if (page.locator("body").innerText().contains("??")) {
            complaints.add(where + "a text without words");
        }
        if (language.equals("en")) {
            ((List<?>) page.evaluate(WORDS)).stream().filter(ChineseWords.ALL::contains).forEach(text -> complaints.add(where + "not English: " + text));
        }
    }

    private void print(Page page, int width, int colours, String file) {
        int seen = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        if (seen > width) {
            complaints.add(file + ": " + seen + " pixels wide");
        }
        int height = Math.min(LONGEST, ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue());
        // What sticks to the lower edge of the window stands at the lower edge of the picture.
        page.setViewportSize(width, height);
        byte[] picture = page.screenshot(new ScreenshotOptions().setFullPage(true).setAnimations(ScreenshotAnimations.DISABLED).setClip(0, 0, width, height));
        Print.write(picture, folder.resolve(file), colours);
    }
}
