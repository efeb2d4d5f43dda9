package org.qianfa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The report of a street from drafting to the public, every step by the person whose work it is, in that person's browser. */
final class ReportOnScreen {

    private static final String CRITICISED = "执法人员培训的针对性不够";
    private static final String PROPOSED = "执法人员岗位培训与新承接事项衔接不够";
    private static final String SHORTCOMINGS = "三、存在的不足和原因\n一是执法力量与任务不相适应。" + CRITICISED + "，个别案卷文书不够规范。";
    private static final String HEADING = "（二）规范行政执法";
    private static final String ENFORCEMENT = HEADING + "\n一是落实执法公示和全过程记录制度，行政处罚信息按期公开。";

    private final Team team;
    private final String unit;
    private final String title;

    ReportOnScreen(Team team, String unit, String title) {
        this.team = team;
        this.unit = unit;
        this.title = title;
    }

    List<Runnable> steps() {
        return List.of(this::typeASection, this::returnASection, this::finishSections, this::giveFigures, this::consolidate, this::checkDocument,
                this::submitForReview, this::giveOpinion, this::concludeReview, this::answerOpinion, this::confirmAnswer,
                this::reviewByLeaders, this::discuss, this::sign, this::release, this::readInPublic);
    }

    private Person by(String post) {
        return team.named(unit + "." + post);
    }

    /** Types, sees it saved, finds it again after a reload, hands it in. */
    private void typeASection() {
        Person drafter = by("drafter2").look("home").open("起草章节", title);
        Locator sheet = drafter.page.getByLabel("本节正文");
        sheet.fill("");
        sheet.pressSequentially(ENFORCEMENT);
        assertThat(drafter.page.locator("[data-state]")).containsText("已保存");
        assertThat(drafter.page.locator("[data-count]")).hasText(ENFORCEMENT.replaceAll("\\s", "").length() + "字");
        drafter.page.reload();
        assertThat(sheet).isVisible();
        assertThat(drafter.official()).isEqualTo(ENFORCEMENT);
        drafter.look("draft").press("提交部门审核", "本节已提交部门审核").look("desk");
    }

    private void returnASection() {
        Person head = by("head2");
        head.page.navigate("/inbox?tab=pool");
        head.look("inbox").open("部门负责人审核", HEADING).look("section-review");
        head.choose("退回承办人").write("理由", "请补充行政检查的情况。").press("提交意见", "已将本节退回承办人");
        Person drafter = by("drafter2").open("起草章节", HEADING);
        drafter.sees("请补充行政检查的情况。");
        drafter.write("本节正文", ENFORCEMENT + "\n二是推行“综合查一次”，全年开展联合检查72次。").press("提交部门审核", "本节已提交部门审核");
    }

    private void finishSections() {
        by("drafter2").open("起草章节", title).write("本节正文", SHORTCOMINGS).press("提交部门审核", "本节已提交部门审核");
        Person drafter = by("drafter1");
        while (drafter.waiting("起草章节", title) > 0) {
            drafter.open("起草章节", title).sees("请补充本年度与上年度的对比数据");
            drafter.write("本节正文", drafter.official() + "与上年度相比有所增加。").press("提交部门审核", "本节已提交部门审核");
        }
        for (String post : List.of("head1", "head2")) {
            Person head = by(post);
            while (head.waiting("部门负责人审核", title) > 0) {
                head.open("部门负责人审核", title).choose("通过").press("提交意见", "已通过本节");
            }
        }
    }

    /** What one department still owes the ledger, and another changed; the report waits for both. */
    private void giveFigures() {
        Person drafter = by("drafter2").open("填报数据", title).look("figures-asked");
        for (Locator value : drafter.page.getByPlaceholder("本年值").all()) {
            value.fill("36");
        }
        drafter.press("提交部门负责人确认", "已提交部门负责人确认");
        for (String post : List.of("head1", "head2")) {
            by(post).open("确认数据", title).look("figures-given").choose("确认").press("提交意见", "数据已确认");
        }
    }

    private void consolidate() {
        Person coordinator = by("coordinator").open("统稿", title).look("consolidation");
        String findings = coordinator.page.url().replace("/consolidation", "/findings");
        try {
            coordinator.press("完成统稿", "统稿完成");
        } catch (AssertionError refused) {
            // The refusal counts the errors that stand; who reads this wants to know which.
            coordinator.page.navigate(findings);
            throw new AssertionError(refused.getMessage() + "\n" + coordinator.page.locator("main").innerText(), refused);
        }
    }

    private void checkDocument() {
        Person office = letAFindingStand(by("office").open("办公室核稿", title).look("document-check"));
        Locator points = office.page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("核稿要点"));
        points.getByRole(AriaRole.CHECKBOX).all().forEach(Locator::check);
        office.choose("通过").press("提交核稿结论", "核稿通过");
    }

    /** Goes by the part on the page to the list, answers for the first finding there, and comes back. */
    private Person letAFindingStand(Person office) {
        String check = office.page.url();
        office.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("校对")).getByRole(AriaRole.LINK).click();
        Locator first = office.look("findings").page.locator("main details").first();
        first.locator("summary").click();
        first.getByLabel("理由").fill("与上年表述一致，予以保留。");
        first.getByRole(AriaRole.BUTTON).click();
        assertThat(office.page.getByText("与上年表述一致，予以保留。")).isVisible();
        office.page.navigate(check);
        return office;
    }

    private void submitForReview() {
        by("coordinator").open("送审", title).look("submission").tick("送审稿", "依据").press("送审", "已送审");
        by("reviewer").open("材料完备性审查", title).look("completeness").choose("齐全").press("提交", "材料齐全");
    }

    /** Selects words with the mouse; the toolbar comes up and fills the form. */
    private void giveOpinion() {
        Person adviser = by("adviser1").open("法律顾问审查", title).select(CRITICISED);
        Locator bar = adviser.page.getByRole(AriaRole.TOOLBAR);
        bar.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("提意见")).click();
        assertThat(adviser.page.getByLabel("原文")).hasValue(CRITICISED);
        adviser.page.getByLabel("性质").selectOption("文字");
        adviser.page.getByLabel("程度").selectOption("建议修改");
        adviser.write("内容", "原因表述过于笼统，建议写明与新承接事项的关系。").write("建议表述", PROPOSED);
        adviser.look("adviser").press("存为草稿", "已存为草稿");
        assertThat(String.join("", adviser.page.locator("mark").allTextContents())).isEqualTo(CRITICISED);
        adviser.choose("应当予以修改").write("审查情况", "内容合法，一处表述建议修改。").press("提交结论", "审查结论已提交");
        adviser.look("adviser-done");
    }

    private void concludeReview() {
        by("adviser2").open("法律顾问审查", title).choose("合法").write("审查情况", "未发现违法内容。").press("提交结论", "审查结论已提交");
        by("reviewer").open("法审员审查", title).choose("合法").write("审查情况", "材料齐全，数据有出处。").press("提交结论", "审查结论已提交");
        by("approver").open("审批", title).look("approval").choose("同意审查结论").press("提交", "已审批");
    }

    private void answerOpinion() {
        Person coordinator = by("coordinator").open("答复法律意见", title).look("answers").choose("采纳");
        assertThat(coordinator.page.locator("#newText")).hasValue(SHORTCOMINGS.replace(CRITICISED, PROPOSED));
        coordinator.press("保存答复", "答复已保存").press("全部答复完毕", "送法律顾问确认");
    }

    private void confirmAnswer() {
        Person adviser = by("adviser1").open("确认答复", title).look("confirmations");
        adviser.choose("认可答复").press("保存", "已保存").press("全部确认完毕", "已全部确认");
    }

    private void reviewByLeaders() {
        by("deputy").open("分管领导审核", title).look("deputy-review").choose("通过").press("提交", "已审核通过");
        Person secrecy = by("secrecy").open("保密审查与公开认定", title).look("secrecy");
        secrecy.page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("可以公开").setExact(true)).all().forEach(Locator::check);
        secrecy.choose("主动公开").press("提交", "已认定为主动公开");
    }

    private void discuss() {
        Person office = by("office").open("集体讨论", title);
        office.page.getByLabel("会议日期").fill(LocalDate.now(ZoneId.of("Asia/Shanghai")).toString());
        office.write("出席人员", "班子成员甲、班子成员乙").write("发言意见（按发言次序）", "班子成员甲：同意。\n班子成员乙：同意，数据已核对。")
                .write("主要负责人意见（末位表态）", "同意，按程序签发。").choose("同意").look("discussion");
        office.press("保存讨论记录", "讨论记录已保存");
    }

    private void sign() {
        Person leader = by("leader").open("第一责任人签发", title);
        assertThat(leader.page.locator("main")).not().containsText("报告此刻不在审核阶段");
        leader.choose("通过").look("signature").tick("我已通读全文").giveWord(Team.PASSWORD).press("签发", "已签发，全文已封存");
    }

    private void release() {
        by("first").open("初审·一校", title).look("release");
        review("first", "初审·一校");
        review("second", "复审·二校");
        review("final", "终审·三校");
    }

    private void review(String who, String task) {
        by(who).open(task, title).tick("内容", "文字", "保密").choose("通过").press("提交", "已通过");
    }

    /** Nobody signed in: the list, the page, and on it exactly the text that was sealed. */
    private void readInPublic() {
        try (Person citizen = team.stranger()) {
            Locator link = citizen.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title).setExact(true));
            citizen.visitUntil("/p", link::isVisible);
            citizen.look("portal-list");
            link.click();
            citizen.look("portal");
            List<String> shown = citizen.page.locator("article p").allTextContents();
            String text = citizen.page.request().get(citizen.page.url().replaceFirst("\\?.*", "") + "/text").text();
            assertThat(String.join("\n", shown)).isEqualTo(text).contains(PROPOSED, "综合查一次").doesNotContain(CRITICISED);
        }
    }
}
