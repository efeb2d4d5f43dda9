package org.qianfa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The sample district in real browsers: what people see, click and type, with the mouse and without it. */
@EnabledIf(value = "org.qianfa.browser.Chromium#installed", disabledReason = "no Chromium; see -Dqianfa.chromium")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserStoryTest {

    private static final Duration SAMPLES = Duration.ofMinutes(5);
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;
    @Autowired
    RepositoryService repository;

    private Playwright playwright;
    private Browser browser;
    private Team team;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) throws IOException {
        Path folder = Files.createTempDirectory("qianfa-browser");
        registry.add("spring.datasource.url", () -> "jdbc:h2:file:" + folder.resolve("story") + ";DB_CLOSE_ON_EXIT=FALSE");
    }

    @BeforeAll
    void open() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
        team = new Team(browser, URI.create("http://localhost:" + port));
        awaitSamples();
    }

    @AfterAll
    void close() {
        if (playwright != null) {
            team.close();
            browser.close();
            playwright.close();
        }
    }

    @AfterEach
    void nothingWentWrongOnAnyPage() {
        assertThat(team.faults).as("console errors and violations of the content security policy").isEmpty();
    }

    @Test
    void a_report_travels_from_the_first_word_to_the_public_page() {
        String title = "云澜区望舒街道办事处" + newestYear() + "年法治政府建设年度报告";
        Instant start = Instant.now();
        new ReportOnScreen(team, "wangshu", title).steps().forEach(Runnable::run);
        System.out.println("THE STORY IN THE BROWSER: " + team.size() + " people, " + Duration.between(start, Instant.now()).toSeconds() + " s");
    }

    @Test
    void the_administrator_finds_the_failed_step_on_the_diagram_and_has_it_tried_again() {
        Person admin = team.named("admin");
        admin.visitUntil("/cockpit", () -> admin.button("重试").isVisible());
        admin.look("cockpit");
        Locator failure = admin.page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("报送上级"));
        failure.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("单位年度报告")).click();
        Locator diagram = admin.page.locator("[data-diagram]");
        assertThat(diagram.locator("svg [data-element-id]").first()).isVisible();
        assertThat(diagram.locator(".diagram-incidents")).hasText("1");
        assertThat(diagram.locator(".diagram-tokens").first()).isVisible();
        admin.look("process");
        admin.page.navigate("/cockpit");
        failure.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("完整错误")).click();
        admin.look("job").sees("上级接收系统暂时无法连接");
        Locator report = admin.page.locator("dl.facts").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^报告 \\d+$")));
        String path = report.getAttribute("href");
        admin.isRefusedWithoutReason("重试理由", "重试");
        admin.write("重试理由", "上级接收系统已经恢复。").press("重试", "已安排重试");
        admin.visitUntil("/cockpit", () -> admin.page.getByText("没有失败的步骤").isVisible());

        admin.page.navigate(path);
        admin.look("path-mended").sees("上级接收系统已经恢复。");
        team.named("wangshu.first").open("初审·一校", "云澜区望舒街道办事处" + (newestYear() - 3) + "年法治政府建设年度报告");
    }

    @Test
    void a_running_report_is_tried_in_a_changed_process_and_the_others_follow() {
        ChangedProcesses.deploy(repository);
        Person admin = team.named("admin");
        Locator line = admin.page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("报告审核与签发"));
        Locator plan = line.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("查看后果"));
        admin.page.navigate("/cockpit/migrations");
        admin.look("migrations");
        plan.click();
        assertThat(admin.page.getByText("试行通过")).isVisible();
        admin.look("migration");
        admin.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^报告 \\d+$"))).first().click();
        admin.write("理由", "先以一份报告试行。").press(admin.page.getByRole(AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(Pattern.compile("^变更报告"))), "已变更 1 个流程的版本");
        plan.click();
        admin.write("理由", "试行无误。").press(admin.page.getByRole(AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(Pattern.compile("^全部变更"))), "已安排变更");
        admin.visitUntil("/cockpit/migrations", () -> line.count() == 0);

        String migrated = "云澜区望舒街道办事处" + (newestYear() - 2) + "年法治政府建设年度报告";
        team.named("wangshu.deputy").open("分管领导审核", migrated).choose("通过").press("提交", "已审核通过");
        team.named("wangshu.secrecy").open("保密审查与公开认定", migrated);
        team.named("supervisor").page.navigate("/cockpit/wall?year=" + (newestYear() - 2));
        team.named("supervisor").page.locator(".wall th[scope=row] a").filter(new Locator.FilterOptions().setHasText("望舒街道")).first().click();
        team.named("supervisor").look("path-migrated").sees("试行");
    }

    @Test
    void the_rooms_of_the_cockpit_are_there_for_wide_and_narrow_windows() {
        Person supervisor = team.named("supervisor");
        for (String room : List.of("wall", "clocks", "plots")) {
            supervisor.page.navigate("/cockpit/" + room);
            supervisor.look(room);
        }
        supervisor.page.navigate("/cockpit/wall");
        supervisor.page.locator(".wall th[scope=row] a").first().click();
        supervisor.look("path");
        supervisor.page.locator("a[href^='/cockpit/instances/']").first().click();
        assertThat(supervisor.page.locator(".path-badge").first()).isVisible();
        supervisor.look("instance");
        Person admin = team.named("admin");
        admin.page.navigate("/cockpit/health");
        admin.look("health");
    }

    @Test
    void the_auditor_has_the_journal_verified() {
        Person auditor = team.named("auditor");
        auditor.page.navigate("/audit");
        auditor.look("audit").button("开始校验").click();
        assertThat(auditor.page.getByRole(AriaRole.STATUS)).containsText(Pattern.compile("校验通过，共[\\d,]+条记录"));
    }

    @Test
    void login_inbox_and_decision_need_no_mouse() {
        try (Person reviewer = team.stranger()) {
            Page page = reviewer.page;
            page.navigate("/login");
            reviewer.look("login");
            page.keyboard().type("yunlan.second");
            page.keyboard().press("Tab");
            page.keyboard().type("Qianfa#2026");
            page.keyboard().press("Enter");
            follow(reviewer, "待办");
            follow(reviewer, "待领办");
            follow(reviewer, "复审·二校");
            reviewer.tabTo(page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("通过")));
            page.keyboard().press("Space");
            for (String check : List.of("内容", "文字", "保密")) {
                reviewer.tabTo(page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(check)));
                page.keyboard().press("Space");
            }
            reviewer.tabTo(reviewer.button("提交"));
            page.keyboard().press("Enter");
            assertThat(page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("已通过"))).isVisible();
        }
    }

    private static void follow(Person person, String link) {
        Locator target = person.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^" + link))).first();
        assertThat(target).isVisible();
        person.tabTo(target);
        person.page.keyboard().press("Enter");
        person.page.waitForLoadState();
    }

    @Test
    void every_word_of_the_house_is_there_in_english() {
        everyWordIn("supervisor", List.of("/", "/inbox", "/cycles", "/reports", "/cockpit", "/cockpit/wall", "/cockpit/clocks", "/cockpit/plots", "/account/password"));
        everyWordIn("security", List.of("/admin/users", "/"));
        everyWordIn("auditor", List.of("/audit"));
        try (Person citizen = team.stranger()) {
            citizen.page.navigate("/p?lang=en");
            assertThat(chinese(citizen)).as("/p").isEmpty();
        }
    }

    private void everyWordIn(String username, List<String> paths) {
        Person person = team.named(username);
        person.page.navigate("/?lang=en");
        for (String path : paths) {
            person.page.navigate(path);
            assertThat(chinese(person)).as(path).isEmpty();
        }
        person.page.navigate("/?lang=zh");
    }

    /** Texts of the house itself, not of its data: headings of blocks, labels, buttons, columns, hints. */
    private static List<String> chinese(Person person) {
        return person.page.locator("h2, label:not(.choices label), legend, button, caption, thead th, main .hint:not(.row .hint), nav a").allInnerTexts().stream()
                .filter(text -> CHINESE.matcher(text).find()).toList();
    }

    private int newestYear() {
        return jdbc.sql("select max(report_year) from cycle_cycle").query(Integer.class).single();
    }

    /** The last thing the samples do is to have a town's newest report consulted on. */
    private void awaitSamples() {
        Instant end = Instant.now().plus(SAMPLES);
        while (jdbc.sql("select count(*) from inbox_item where task_key = 'userTask_consultDepartment'"
                + " and report_id = (select max(id) from drafting_report)").query(Integer.class).single() < 2 || reports() < 20) {
            assertThat(Instant.now()).as("the sample district is not ready").isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private int reports() {
        return jdbc.sql("select count(*) from drafting_report").query(Integer.class).single();
    }
}
