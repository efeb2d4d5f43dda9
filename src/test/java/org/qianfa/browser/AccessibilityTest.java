package org.qianfa.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every public page, and the main pages of every post, under the rules of axe-core (WCAG 2.2 AA): nothing serious, nothing critical. */
class AccessibilityTest extends SampleDistrictOnScreen {

    private static final Path AXE = Path.of("src/main/frontend/node_modules/axe-core/axe.min.js");
    private static final String RUN = """
            async () => (await axe.run(document, {resultTypes: ['violations'], preload: false,
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})).violations
              .filter(v => v.impact === 'serious' || v.impact === 'critical')
              .flatMap(v => v.nodes.map(n => v.impact + ' ' + v.id + ' ' + n.target.join(' ') + ' ' + n.html.slice(0, 160)))""";
    private static final String TASKS = "links => [...new Set(links.map(a => a.getAttribute('href')))].slice(0, 3)";
    /** Who has something waiting in the sample district, each at another step. */
    private static final List<String> AT_WORK = List.of("yunlan.office", "luming.approver", "qinghe.coordinator", "yunlan.adviser1",
            "wangshu.deputy", "luming.secrecy", "qinghe.office", "yunlan.leader", "luming.first", "qinghe.reviewer", "wangshu.adviser1",
            "qinghe.head1", "wangshu.drafter1", "wangshu.office", "yunlan.coordinator");

    private final List<String> findings = new ArrayList<>();
    private int pages;
    private String axe;

    @BeforeEach
    void axeIsInstalled() throws IOException {
        assumeTrue(Files.exists(AXE), "axe-core is not installed; run npm ci in src/main/frontend");
        axe = Files.readString(AXE);
        findings.clear();
        pages = 0;
    }

    @Test
    void public_pages_need_no_script_leave_no_cookie_and_shut_nobody_out() {
        long edition = jdbc.sql("select max(id) from publication_edition").query(Long.class).single();
        try (Person reader = team.stranger()) {
            for (String path : List.of("/p", "/p?q=法治", "/p?q=没有的词", "/p/" + edition, "/p/" + edition + "?size=larger",
                    "/p/" + edition + "/correction", "/p/corrections", "/login")) {
                reader.page.navigate(path);
                if (path.startsWith("/p")) {
                    assertThat(reader.page.locator("script").count()).as(path).isZero();
                    assertThat(reader.page.context().cookies()).as(path).isEmpty();
                }
                judge(reader);
            }
            reader.page.navigate("/p/" + edition);
            reader.look("portal-report");
            reader.page.navigate("/p/" + edition + "/correction");
            reader.look("portal-correction");
        }
        report();
    }

    @Test
    void the_pages_of_every_post_shut_nobody_out() {
        for (String name : AT_WORK) {
            Person person = team.named(name);
            person.page.navigate("/");
            judge(person);
            for (Object task : (List<?>) person.page.locator("main table a[href]").evaluateAll(TASKS)) {
                visit(person, task.toString());
            }
        }
        long report = reportId();
        visit(team.named("wangshu.drafter1"), "/inbox", section("（一）依法全面履行职责") + "/revisions", "/reports", "/reports/" + report);
        visit(team.named("yunlan.coordinator"), "/cycles", "/cockpit", "/registers/reviews", "/matters", "/checks/rules", "/corrections");
        visit(team.named("wangshu.office"), "/corrections?all=true", "/corrections/" + jdbc.sql("select max(id) from publication_correction")
                .query(Long.class).single());
        visit(team.named("supervisor"), "/", "/cockpit", "/cockpit/wall", "/cockpit/clocks", "/cockpit/plots");
        visit(team.named("admin"), "/admin/units", "/cockpit", "/cockpit/migrations", "/cockpit/health");
        visit(team.named("security"), "/admin/users");
        visit(team.named("auditor"), "/audit");
        report();
    }

    private void visit(Person person, String... paths) {
        for (String path : paths) {
            person.page.navigate(path);
            judge(person);
        }
    }

    private void judge(Person person) {
        person.page.waitForLoadState();
        person.page.evaluate(axe + ";0");
        for (Object finding : (List<?>) person.page.evaluate(RUN)) {
            findings.add(person.page.url().replaceFirst("^http://[^/]+", "") + " " + finding);
        }
        pages++;
    }

    private void report() {
        System.out.println("AXE-CORE: " + pages + " pages, " + findings.size() + " serious or critical findings");
        assertThat(findings).as(() -> String.join("\n", findings)).isEmpty();
    }
}
