package org.qianfa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Two people write one section at the same time, each in an own browser, and neither loses a word. */
class TogetherTest extends SampleDistrictOnScreen {

    private static final String HEADING = "（二）规范行政执法";
    private static final String CHECKS = "全年开展联合检查72次，减少重复上门。";
    private static final String RULES = "行政处罚信息按期公开。";
    private static final String FIRST = String.join("\n", HEADING, RULES, CHECKS);

    @Test
    void two_people_edit_one_section_and_both_lose_nothing() {
        String section = section(HEADING);
        Person drafter = team.named("wangshu.drafter2");
        Person helper = team.named("wangshu.drafter1");

        ask(drafter, section, helper);
        type(drafter, section, FIRST).press("保存修订", "已保存为新的修订");
        helper.page.navigate(section + "/draft");
        type(drafter, section, FIRST.replace(RULES, "行政处罚信息按期公开，公开率达到100%。").replace("72次", "78次")).press("保存修订", "已保存为新的修订");
        Keys.replaceAll(helper.page, sheet(helper), FIRST.replace("72次", "75次") + "\n企业反映良好。");
        helper.button("保存修订").click();
        helper.sees("两边的内容都不会丢失");
        helper.page.reload();
        helper.page.navigate(section + "/draft");
        assertThat(words(helper)).contains("75次", "企业反映良好。");
        mergeWithoutMouse(helper);

        assertThat(helper.page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("已合并"))).isVisible();
        String merged = String.join("\n", HEADING, "行政处罚信息按期公开，公开率达到100%。", "全年开展联合检查78次（其中跨部门检查75次），减少重复上门。", "企业反映良好。");
        assertThat(words(helper)).isEqualTo(merged);
        drafter.page.navigate(section + "/compare?from=2&to=3");
        drafter.look("compare").sees("企业反映良好。");
        drafter.page.navigate(section + "/revisions");
        drafter.look("revisions").sees("第3稿");
    }

    @Test
    void the_desk_says_who_is_writing() {
        Person drafter = team.named("wangshu.drafter2");
        String section = section(HEADING);
        drafter.page.navigate(section + "/draft");
        String name = drafter.page.locator("details.menu summary").innerText();
        assertThat(drafter.page.evaluate("""
                section => fetch(`/api${section}/presence`, {method: 'POST', body: '{"editing":true}', headers: {
                  'Content-Type': 'application/json',
                  [document.querySelector('meta[name=csrf-token]').dataset.header]: document.querySelector('meta[name=csrf-token]').content}})
                .then(answer => answer.status)""", section)).isEqualTo(200);

        Person head = team.named("wangshu.head2");
        head.page.navigate("/reports/" + reportId());
        assertThat(head.page.locator(".presence")).containsText(name + " 正在编辑“" + HEADING + "”");
    }

    private void ask(Person drafter, String section, Person helper) {
        String name = helper.page.locator("details.menu summary").innerText();
        drafter.page.navigate(section + "/co-drafters");
        drafter.look("co-drafters").page.getByLabel("同事").selectOption(name);
        drafter.press("邀请协助", "已邀请");
    }

    private static Person type(Person person, String section, String text) {
        person.page.navigate(section + "/draft");
        Keys.replaceAll(person.page, sheet(person), text);
        return person;
    }

    private static void mergeWithoutMouse(Person person) {
        Page page = person.page;
        person.tabTo(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("合并两份文字")));
        page.keyboard().press("Enter");
        page.waitForLoadState();
        person.look("merge").sees("需要决定的第 1 处（共 1 处）");
        person.tabTo(page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("用我的")));
        page.keyboard().press("ArrowLeft");
        assertThat(page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("自行改写"))).isChecked();
        Locator own = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("自行改写"));
        person.tabTo(own);
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().insertText("全年开展联合检查78次（其中跨部门检查75次），减少重复上门。");
        person.tabTo(person.button("保存合并稿"));
        page.keyboard().press("Enter");
        page.waitForLoadState();
    }
}
