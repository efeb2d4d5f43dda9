package org.qianfa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.qianfa.access.SampleDistrictReady;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The sample district as it is delivered, with people at their browsers. Each test works on a section of its own. */
@EnabledIf(value = "org.qianfa.browser.Chromium#installed", disabledReason = "no Chromium; see -Dqianfa.chromium")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SampleDistrictOnScreen {

    /** The unit whose newest report is being drafted. */
    static final String UNIT = "望舒街道";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    Team team;
    private Playwright playwright;
    private Browser browser;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) throws IOException {
        Path folder = Files.createTempDirectory("qianfa-screen");
        registry.add("spring.datasource.url", () -> "jdbc:h2:file:" + folder.resolve("screen") + ";DB_CLOSE_ON_EXIT=FALSE");
    }

    @BeforeAll
    void open() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
        team = new Team(browser, URI.create("http://localhost:" + port));
        SampleDistrictReady.await(jdbc);
    }

    @AfterAll
    void close() {
        if (playwright != null) {
            team.close();
            browser.close();
            playwright.close();
        }
    }

    /** What is refused comes back as a page with the status 409 or 422, which the browser notes on its console. */
    @AfterEach
    void nothing_went_wrong_on_any_page() {
        assertThat(team.faults.stream().filter(fault -> !fault.matches(".*status of 4(09|22).*"))).isEmpty();
    }

    final long reportId() {
        return jdbc.sql("select r.id from drafting_report r join people_unit u on u.id = r.unit_id where u.name = ? order by r.report_year desc limit 1")
                .param(UNIT).query(Long.class).single();
    }

    final String section(String heading) {
        return "/sections/" + jdbc.sql("select id from drafting_section where report_id = ? and heading = ?").params(reportId(), heading)
                .query(Long.class).single();
    }

    static Locator sheet(Person person) {
        return person.page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("本节正文"));
    }

    /** What the form would send, whatever draws it. */
    static String words(Person person) {
        return (String) person.page.locator("[name=text]").evaluate("field => field.value");
    }
}
