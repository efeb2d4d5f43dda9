package org.qianfa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What the head of a department lives through in a year's spring: the sections of one report, from the bell to the last approval. */
final class HeadOnScreen {

    private static final Pattern REVIEW = Pattern.compile(".*/sections/\\d+/review");
    private static final String WHY_BACK = "请补充行政检查的情况，并说明与上年度的变化。";
    private static final String COMPLETED = "全年开展行政检查72次，比上年度增加6次。";
    private static final String TASK = "部门负责人审核";
    private static final int SMALLEST_TARGET = 24;

    private final Page page;
    private final Hand hand;
    private final SectionsInReview sections;
    private final String colleague;
    private final String title;
    private int returned;

    /** @param colleague account of the other head of this department */
    HeadOnScreen(Person head, Hand hand, SectionsInReview sections, String colleague) {
        this.page = head.page;
        this.hand = hand;
        this.sections = sections;
        this.colleague = colleague;
        this.title = sections.title();
    }

    List<Runnable> steps() {
        return List.of(this::seesWhatComesFirst, this::returnsASection, this::urges, this::takesSeveral, this::handsOneOn, this::approvesTheOthers,
                this::approvesWhatCameBack, this::answersAQuestion, this::entersAnAbsence);
    }

    /** The first row names the task, and the date that is at stake. */
    private void seesWhatComesFirst() {
        go("/");
        Locator first = page.locator(".tasks tbody tr").first();
        assertThat(first.getByRole(AriaRole.ROWHEADER)).containsText(TASK);
        assertThat(first).containsText("3月1日报送已经逾期");
        assertThat(first).containsText("后续环节按计划需");
    }

    private void returnsASection() {
        openNewestNotice(TASK, REVIEW);
        returned = sections.named(page.url());
        assertThat(page.locator("article.paper")).containsText(DepartmentHeadTest.text(returned));
        hand.mark(radio("退回承办人"));
        hand.press(button("提交意见"));
        assertThat(page.locator(".messages .refusal")).isVisible();
        assertThat(sections.state(returned)).as("nothing returned without a reason").isEqualTo("SUBMITTED");
        hand.mark(radio("退回承办人"));
        hand.write(textBox("理由"), WHY_BACK);
        done("提交意见", "已将本节退回承办人");
        assertThat(sections.state(returned)).isEqualTo("RETURNED");
    }

    /** On the report, where the one who acts next stands; once a day. */
    private void urges() {
        Locator others = page.getByText(Pattern.compile("^其他人正在办理"));
        hand.press(others);
        Locator drafting = page.locator(".desk-actions .timeline li").filter(new Locator.FilterOptions().setHasText(sections.drafterName()));
        follow(drafting.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("催办：起草章节").setExact(true)), Pattern.compile(".*/urge"));
        hand.write(textBox("催办留言"), "请今天补充后再交。");
        done("催办", "已催办");
        hand.write(textBox("催办留言"), "再催一次。");
        hand.press(button("催办"));
        assertThat(page.locator(".messages .refusal")).isVisible();
        assertThat(sections.drafterReads("/inbox?tab=mine")).contains("请今天补充后再交。").doesNotContain("再催一次。");
    }

    private void takesSeveral() {
        follow(page.getByRole(AriaRole.NAVIGATION).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("待办").setExact(true)),
                Pattern.compile(".*/inbox.*"));
        follow(page.locator("#inbox-tabs").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^待领办"))),
                Pattern.compile(".*/inbox\\?tab=pool.*"));
        Locator boxes = mine().getByRole(AriaRole.CHECKBOX);
        hand.mark(boxes.nth(0));
        hand.mark(boxes.nth(1));
        hand.mark(boxes.nth(2));
        hand.press(button("批量领办"));
        assertThat(page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("3项中办成3项"))).isVisible();
        fits();
    }

    private void handsOneOn() {
        follow(page.locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("我的待办")), Pattern.compile(".*/inbox\\?tab=mine.*"));
        Locator row = mine().first();
        hand.press(row.locator("summary"));
        follow(row.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("转办").setExact(true)), Pattern.compile(".*/hand-on.*"));
        Locator form = page.locator("#transfer");
        choosePerson(form, "接办人");
        hand.write(form.getByLabel("转办理由"), "本周外出调研，请代为审核。");
        done(form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("转办").setExact(true)), "已转办");
        assertThat(mine()).hasCount(2);
    }

    /** Several at once, after a second look. */
    private void approvesTheOthers() {
        hand.mark(mine().nth(0).getByRole(AriaRole.CHECKBOX));
        hand.mark(mine().nth(1).getByRole(AriaRole.CHECKBOX));
        hand.press(button("批量通过"));
        assertThat(button("全部通过（2项）")).isVisible();
        fits();
        hand.press(button("全部通过（2项）"));
        assertThat(page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("2项中办成2项"))).isVisible();
        fits();
        assertThat(IntStream.range(0, DepartmentHeadTest.BEING_WRITTEN).filter(i -> sections.state(i).equals("DONE")).count()).isEqualTo(2);
    }

    private void approvesWhatCameBack() {
        sections.submit(returned, DepartmentHeadTest.text(returned) + COMPLETED);
        openNewestNotice(TASK, REVIEW);
        assertThat(page.locator("article.paper")).containsText(COMPLETED);
        assertThat(page.locator("aside").first()).containsText(WHY_BACK);
        approve();
    }

    private void approve() {
        int which = sections.named(page.url());
        hand.mark(radio("通过"));
        done("提交意见", "已通过本节");
        assertThat(sections.state(which)).isEqualTo("DONE");
    }

    private void answersAQuestion() {
        go("/");
        sections.ask(DepartmentHeadTest.BEING_WRITTEN, page.locator(".masthead details.menu summary").innerText().strip(), "检查次数按立案还是按到场计？");
        openNewestNotice("有人向您征求意见", Pattern.compile(".*/questions/\\d+"));
        assertThat(page.locator(".remarks")).containsText("按立案还是按到场计");
        hand.write(textBox("答复"), "按到场计，口径与上年度一致。");
        done("发送", "已发送");
        assertThat(page.locator(".remarks")).containsText("按到场计，口径与上年度一致。");
    }

    private void entersAnAbsence() {
        hand.press(page.locator(".masthead details.menu summary"));
        follow(link("外出与代理"), Pattern.compile(".*/absences"));
        LocalDate away = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(40);
        hand.date(page.getByLabel("外出首日"), away.toString());
        hand.date(page.getByLabel("返岗日"), away.plusDays(5).toString());
        choosePerson(page.locator("main"), "代理人");
        hand.write(textBox("事由"), "参加培训");
        done("登记外出", "已登记");
        assertThat(page.getByRole(AriaRole.ROWHEADER)).containsText(away + " 起，" + away.plusDays(5));
        done("提前结束", "已结束外出");
    }

    /** By the bell: the newest of its kind that is unread, and from there to where the work is. */
    private void openNewestNotice(String about, Pattern place) {
        go("/");
        assertThat(page.locator("#bell .bell-count")).not().isEmpty();
        follow(page.locator("#bell"), Pattern.compile(".*/notices"));
        Locator unread = page.locator("tr.notices-unread").filter(new Locator.FilterOptions().setHasText(about));
        follow(unread.first().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^查看"))), place);
    }

    /** From the list, and where not everybody fits on it, by the name first. */
    private void choosePerson(Locator form, String label) {
        Locator search = page.getByLabel("按姓名或用户名查找");
        if (search.isVisible()) {
            hand.write(search, colleague);
            assertThat(page.locator("#people-told")).containsText("列出 1 人");
        }
        Locator list = form.getByLabel(label);
        String name = list.locator("option").filter(new Locator.FilterOptions().setHasText(colleague)).textContent().strip();
        hand.pick(list, name);
        assertThat(list.locator("option:checked")).hasText(name);
    }

    /** The rows of this report. */
    private Locator mine() {
        return page.locator("table.tasks tbody tr").filter(new Locator.FilterOptions().setHasText(title));
    }

    private void go(String path) {
        page.navigate(path);
        fits();
    }

    /** Until another page is there, also one of the same address. */
    private void follow(Locator link, Pattern place) {
        page.evaluate("document.documentElement.dataset.left = 'yes'");
        hand.press(link);
        assertThat(page.locator("html[data-left]")).hasCount(0);
        page.waitForURL(place);
        fits();
    }

    private void done(String name, String notice) {
        done(button(name), notice);
    }

    private void done(Locator button, String notice) {
        page.locator(".messages .notice").evaluateAll("told => told.forEach(notice => notice.remove())");
        hand.press(button);
        Locator told = page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText(notice));
        Locator refused = page.locator(".messages .refusal");
        assertThat(told.or(refused).first()).isVisible();
        assertThat(refused.allInnerTexts()).as(() -> page.url()).isEmpty();
        fits();
    }

    /** Nothing beyond the edge of the window, and nothing too small for a finger. */
    private void fits() {
        page.waitForLoadState();
        int width = page.viewportSize().width;
        assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue()).as(page.url()).isLessThanOrEqualTo(width);
        assertThat((List<?>) page.locator("button:visible, a.button:visible, summary:visible, select:visible, #bell").evaluateAll(
                "(all, least) => all.filter(e => e.getBoundingClientRect().height < least).map(e => e.outerHTML.slice(0, 120))", SMALLEST_TARGET))
                .as(page.url()).isEmpty();
    }

    private Locator button(String name) {
        return page.locator("main").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true)).first();
    }

    private Locator radio(String name) {
        return page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator textBox(String name) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
