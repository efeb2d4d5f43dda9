package org.qianfa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.drafting.TestHouse.DRAFTER;
import static org.qianfa.drafting.TestHouse.OFFICE_DRAFTER;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.qianfa.drafting.InviteCoDrafter;
import org.qianfa.drafting.Presence;
import org.qianfa.drafting.ReportStory;
import org.qianfa.drafting.SaveDraft;
import org.qianfa.drafting.SaveRevision;
import org.qianfa.drafting.TestDoors;
import org.qianfa.drafting.TestHouse;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestPropertySource;

/** Writing a section in a real browser, behind the real doors: input methods, paste, and everything that can break. */
@EnabledIf(value = "org.qianfa.browser.Chromium#installed", disabledReason = "no Chromium; see -Dqianfa.chromium")
@ApplicationModuleTest(module = "drafting", extraIncludes = "shell", webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({TestHouse.class, ReportStory.class, TestDoors.class, Neighbours.class})
@TestPropertySource(properties = {"spring.datasource.url=jdbc:h2:mem:editor;DB_CLOSE_DELAY=-1", "camunda.bpm.enabled=false",
        "spring.main.allow-bean-definition-overriding=true"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditorBrowserTest {

    private static final String TEXT = "一、主要举措和成效\n（一）规范执法\n全年办理行政处罚案件72件。\n（二）普法宣传\n全年开展宣传35次。";
    private static final double LONGER_THAN_SAVING_WAITS = 2_500;
    /** The page looks around every fifteen seconds. */
    private static final double LOOKS_AROUND = 25_000;

    @LocalServerPort int port;
    @Autowired JdbcClient jdbc;
    @Autowired ReportStory story;
    @Autowired SaveDraft saveDraft;
    @Autowired SaveRevision saveRevision;
    @Autowired InviteCoDrafter inviteCoDrafter;
    @Autowired Presence presence;
    @Autowired Neighbours neighbours;

    private final List<String> faults = new ArrayList<>();
    private Playwright playwright;
    private Browser browser;
    private long section;
    private Writer writer;

    @BeforeAll
    void openBrowser() {
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    void closeBrowser() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @BeforeEach
    void aSectionToWrite() throws Exception {
        faults.clear();
        neighbours.silent();
        section = story.beingDrafted().sections().get(1).id();
        saveDraft.saveDraft(DRAFTER, new SaveDraft.Command(section, TEXT, 0, null));
    }

    @AfterEach
    void nothingWentWrong() {
        if (writer != null) {
            writer.close();
        }
        assertThat(faults).as("console errors and violations of the content security policy").isEmpty();
    }

    private Writer sitDown() {
        return sitDown(new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    private Writer sitDown(Browser.NewContextOptions computer) {
        writer = new Writer(browser, URI.create("http://localhost:" + port), section, faults, computer).signIn("u102");
        return writer;
    }

    private String saved() {
        return jdbc.sql("select content from drafting_draft where section_id = ?").param(section).query(String.class).single();
    }

    @Test
    void an_input_method_composes_undisturbed_and_only_the_result_is_saved() {
        sitDown().toEnd().press("Enter").type("（三）").compose("pu").compose("pu'fa");
        writer.page.waitForTimeout(LONGER_THAN_SAVING_WAITS);
        assertThat(saved()).isEqualTo(TEXT);
        assertThat(writer.text()).endsWith("\n（三）pu'fa");
        writer.type("普法").isSaved();
        assertThat(saved()).isEqualTo(TEXT + "\n（三）普法");
        assertThat(writer.page.locator(".cm-line.level-2").last()).hasText("（三）普法");
        writer.compose("jing").type("精准").press("Enter").type("正文。").isSaved();
        assertThat(writer.text()).isEqualTo(TEXT + "\n（三）普法精准\n正文。");
        writer.press("Control+z", "Control+z");
        assertThat(TEXT + "\n（三）普法精准\n正文。").startsWith(writer.text());
    }

    @Test
    void what_comes_from_word_becomes_plain_paragraphs() {
        sitDown().copy("""
                <html><body><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
                style='mso-list:Ignore'>（三）<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]><b>加强监督</b><o:p></o:p></p>
                <table><tr><td><p>案卷评查</p></td><td><p>2次</p></td></tr></table><p class=MsoNormal>　　开展检查<del>3</del>4次。</p></body></html>""",
                "不用的文字").press("Enter", "Control+v");
        assertThat(writer.page.locator(".cm-line").last()).hasText("开展检查4次。");
        assertThat(writer.text()).isEqualTo(TEXT + "\n（三）加强监督\n案卷评查 2次\n开展检查4次。");
        writer.press("Control+z");
        assertThat(writer.text()).startsWith(TEXT).doesNotContain("加强监督");
    }

    @Test
    void words_are_found_and_replaced_in_the_language_of_the_page() {
        sitDown().toEnd().press("Control+f");
        Locator search = writer.page.getByRole(AriaRole.SEARCH);
        search.getByLabel("查找").fill("全年");
        assertThat(search.locator("output")).hasText("共2处");
        writer.press("Enter");
        assertThat(search.locator("output")).hasText("第1处，共2处");
        search.getByLabel("替换为").fill("本年度");
        writer.look("find").button("全部替换").click();
        writer.press("Escape");
        assertThat(writer.text()).isEqualTo(TEXT.replace("全年", "本年度"));
        assertThat(search).not().isVisible();
        writer.press("Control+z");
        assertThat(writer.text()).isEqualTo(TEXT);
    }

    @Test
    void a_part_is_moved_with_its_text_by_keys_alone() {
        sitDown().toEnd().press("F6");
        Locator current = writer.page.locator("[data-outline] [aria-current]");
        assertThat(current).containsText("（二）普法宣传");
        writer.press("Alt+ArrowUp");
        assertThat(writer.text()).isEqualTo("一、主要举措和成效\n（一）普法宣传\n全年开展宣传35次。\n（二）规范执法\n全年办理行政处罚案件72件。");
        assertThat(current).containsText("（一）普法宣传");
        writer.look("outline").button("下移“普法宣传”及其内容").press("Enter");
        assertThat(writer.text()).isEqualTo(TEXT);
        writer.press("Enter");
        writer.page.locator("[data-outline]").getByText("（一）规范执法").click();
        assertThat(writer.sheet()).isFocused();
        writer.press("End").type("：").press("Control+Alt+ArrowDown").isSaved();
        assertThat(saved()).isEqualTo("一、主要举措和成效\n（一）普法宣传\n全年开展宣传35次。\n（二）规范执法：\n全年办理行政处罚案件72件。");
    }

    @Test
    void what_a_killed_window_had_not_saved_is_offered_in_the_next() {
        sitDown().context.route("**/api/sections/*/draft", route -> route.abort());
        writer.toEnd().type("没有存上。").says("未联网，已存在本机");
        writer.crash().context.unroute("**/api/sections/*/draft");
        writer.openWindow().open();
        assertThat(writer.text()).isEqualTo(TEXT);
        assertThat(writer.page.locator("[data-recovery-text]")).containsText("尚未保存到服务器");
        writer.look("recovery").button("恢复这份文字").click();
        writer.isSaved();
        assertThat(saved()).isEqualTo(TEXT + "没有存上。");
    }

    @Test
    void without_a_network_writing_goes_on_and_is_saved_when_it_is_back() {
        sitDown().context.setOffline(true);
        writer.toEnd().type("离线时写的。").says("未联网，已存在本机");
        writer.look("offline").context.setOffline(false);
        writer.isSaved();
        assertThat(saved()).isEqualTo(TEXT + "离线时写的。");
        writer.open();
        assertThat(writer.page.locator(".editor-recovery")).isHidden();
    }

    @Test
    void after_the_session_has_ended_one_signs_in_beside_the_text_and_goes_on() {
        sitDown();
        jdbc.sql("delete from spring_session").update();
        writer.toEnd().type("登录过期后写的。").says("登录已过期，内容已保存在本机，请重新登录");
        Page login = writer.look("expired").page.context().waitForPage(() -> writer.page.locator("[data-login-link]").click());
        writer.fillIn(login, "u102");
        assertThat(login.locator("[data-recovery-text]")).containsText("尚未保存到服务器");
        login.close();
        writer.page.bringToFront();
        writer.page.evaluate("dispatchEvent(new Event('focus'))");
        writer.isSaved();
        assertThat(saved()).isEqualTo(TEXT + "登录过期后写的。");
    }

    @Test
    void two_windows_of_one_person_lose_neither_text() {
        sitDown();
        Page first = writer.page;
        writer.openWindow().open().toEnd().type("第二个窗口。").isSaved();
        Page second = writer.page;
        writer.page = first;
        writer.toEnd().type("第一个窗口。").says("另一处有不同的文字");
        assertThat(saved()).isEqualTo(TEXT + "第二个窗口。");
        assertThat(writer.look("conflict").page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("对照合并")))
                .hasAttribute("href", "/sections/" + section + "/merge");
        writer.button("换成另一份").click();
        assertThat(writer.sheet()).containsText("第二个窗口。");
        writer.press("Control+z");
        assertThat(writer.text()).isEqualTo(TEXT + "第一个窗口。");
        writer.isSaved();
        assertThat(saved()).isEqualTo(TEXT + "第一个窗口。");
        second.close();
    }

    @Test
    void marks_keep_to_their_words_and_lead_there_and_back() {
        int at = TEXT.indexOf("72件");
        neighbours.findings.set(List.of(Map.of("rule", "OUTLINE", "ruleName", "用语", "severity", "error", "message", "应写明口径。",
                "start", TEXT.indexOf("全年开展"), "end", TEXT.indexOf("35次") + 3, "quote", "全年开展宣传35次")));
        neighbours.figures.set(List.of(Map.of("linkId", 4, "figureId", 9, "name", "行政处罚案件", "value", "75", "unit", "件", "state", "STALE",
                "start", at, "end", at + 3, "quote", "72件", "suggestion", "75件")));
        neighbours.annotations.set(List.of(Map.of("id", 3, "start", -1, "end", -1, "quote", "已经删去的话", "needsAnswer", true, "severity",
                "REQUIRED", "text", "请补充依据。", "author", "顾问甲")));
        sitDown();
        assertThat(writer.page.locator(".mark-finding")).hasText("全年开展宣传35次");
        assertThat(writer.page.locator(".cm-sign-error")).hasCount(1);
        assertThat(writer.page.locator("[data-mark-item]")).hasCount(3);
        assertThat(writer.page.locator("[data-mark-item]").last()).containsText("找不到所指的文字");
        writer.toEnd().press("Control+Home").type("　").press("F8");
        assertThat(writer.page.locator("[data-mark-item][aria-current]")).containsText("行政处罚案件：75件");
        assertThat(writer.page.locator(".mark-chosen")).hasText("72件");
        writer.look("marks").button("采用“75件”").click();
        assertThat(writer.text()).contains("行政处罚案件75件。");
        assertThat(writer.page.locator("[data-mark-item][aria-current]")).containsText("已按建议修改");
        writer.page.locator("[data-mark-item]").nth(1).getByRole(AriaRole.BUTTON).first().click();
        assertThat(writer.page.locator(".mark-chosen")).hasText("全年开展宣传35次");
        writer.page.locator(".mark-chosen").hover();
        assertThat(writer.page.locator(".mark-bubble")).containsText("应写明口径。");
    }

    @Test
    void others_at_the_section_and_newer_revisions_are_mentioned_quietly() throws Exception {
        inviteCoDrafter.inviteCoDrafter(DRAFTER, section, OFFICE_DRAFTER.id());
        presence.here(OFFICE_DRAFTER, section, true);
        sitDown();
        assertThat(writer.page.locator("p[data-presence]")).hasText(OFFICE_DRAFTER.displayName() + " 正在编辑");
        saveRevision.saveRevision(OFFICE_DRAFTER, new SaveRevision.Command(section, TEXT + "\n另写一段。", 0, "补充"));
        assertThat(writer.page.locator("[data-newer]")).containsText("本节已有第1稿", new LocatorAssertions.ContainsTextOptions().setTimeout(LOOKS_AROUND));
    }

    @Test
    void a_phone_is_for_reading() {
        sitDown(new Browser.NewContextOptions().setViewportSize(390, 800).setHasTouch(true).setIsMobile(true));
        assertThat(writer.page.locator(".editor-narrow")).isVisible();
        assertThat(writer.sheet()).hasAttribute("contenteditable", "false");
        assertThat(writer.sheet()).containsText("全年开展宣传35次");
        assertThat(writer.look("phone").page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        writer.page.setViewportSize(1280, 800);
        assertThat(writer.sheet()).hasAttribute("contenteditable", "true");
    }

    @Test
    void without_a_script_it_is_a_form() {
        sitDown(new Browser.NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(false));
        Locator area = writer.page.getByLabel("本节正文");
        assertThat(area).hasValue(TEXT);
        area.fill(TEXT + "不用脚本。");
        writer.button("保存草稿").click();
        assertThat(writer.page.getByRole(AriaRole.STATUS).first()).containsText("草稿已保存");
        assertThat(saved().replace("\r", "")).isEqualTo(TEXT + "不用脚本。");
    }
}
