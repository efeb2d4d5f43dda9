package org.qianfa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.qianfa.story.ReportInReview;

/**
 * Opinions from the first selected words to the letter. The odd ones are the first adviser's, the even ones the second's;
 * up to {@link #APPLIED} the proposed wording is taken over, then some are adopted without a change, in part, or not at all.
 */
final class OpinionsOnScreen {

    private static final int ALL = 30;
    private static final int APPLIED = 18;
    private static final int ADOPTED = 20;
    private static final int ANSWERED_IN_PART = 26;
    private static final int INSISTED = 29;
    private static final int QUOTE = 8;
    private static final List<String> KINDS = List.of("文字", "法律风险", "程序");
    private static final String INSISTS = "这一处关系到依据是否写明，仍建议修改。";
    private static final String DECIDED = "依据已在附件中列明，正文从简。";

    private final Team team;
    private final String unit;
    private final ReportInReview report;
    private final String title;
    private final List<String> quotes;
    private String matter;
    private String answers;

    OpinionsOnScreen(Team team, String unit, ReportInReview report) {
        this.team = team;
        this.unit = unit;
        this.report = report;
        this.title = report.title();
        this.quotes = quotes(report.paragraphs());
    }

    List<Runnable> steps() {
        return List.of(this::giveOpinions, this::concludeReview, this::answerAll, this::confirmAll, this::sign, this::readRate, this::readLetter);
    }

    private Person by(String post) {
        return team.named(unit + "." + post);
    }

    /** Words that stand once in the report, one clause each, spread over the whole of it. */
    private static List<String> quotes(List<String> paragraphs) {
        String whole = String.join("\n", paragraphs);
        List<String> single = paragraphs.stream().filter(p -> p.length() > 40).flatMap(p -> Stream.of(p.split("[，。；：、,;:]")))
                .filter(clause -> clause.matches("\\p{IsHan}{10,}")).map(clause -> clause.substring(1, 1 + QUOTE))
                .filter(words -> whole.indexOf(words) == whole.lastIndexOf(words)).distinct().toList();
        assertThat(single).as("clauses to speak of").hasSizeGreaterThanOrEqualTo(ALL);
        return IntStream.range(0, ALL).mapToObj(i -> single.get(i * single.size() / ALL)).toList();
    }

    private static String text(int number) {
        return "第" + number + "处：表述需要再核对。";
    }

    private String proposed(int number) {
        return quotes.get(number - 1) + "（已核对）";
    }

    private void giveOpinions() {
        giveOpinions(by("adviser1").open("法律顾问审查", title), 1);
        giveOpinions(by("adviser2").open("法律顾问审查", title), 2);
    }

    private void giveOpinions(Person adviser, int first) {
        matter = adviser.page.url();
        for (int number = first; number <= ALL; number += 2) {
            String quote = quotes.get(number - 1);
            adviser.select(quote);
            adviser.page.getByRole(AriaRole.TOOLBAR).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("提意见")).click();
            Locator form = adviser.page.locator("form[data-annotate]");
            assertThat(form.getByLabel("原文")).hasValue(quote);
            form.getByLabel("性质").selectOption(KINDS.get(number % KINDS.size()));
            form.getByLabel("内容").fill(text(number));
            if (number <= APPLIED) {
                form.getByLabel("建议表述").fill(proposed(number));
            }
            adviser.press("存为草稿", "已存为草稿");
        }
        adviser.press("发送 " + ALL / 2 + " 条草稿", "已发送 " + ALL / 2 + " 条").look("thirty-opinions");
        adviser.choose("应当予以修改").write("审查情况", "内容合法，部分表述建议修改。").press("提交结论", "审查结论已提交");
    }

    private void concludeReview() {
        by("reviewer").open("法审员审查", title).choose("应当予以修改").write("审查情况", "同意两位法律顾问的意见。").press("提交结论", "审查结论已提交");
        by("approver").open("审批", title).choose("同意审查结论").press("提交", "已审批");
    }

    private void answerAll() {
        Person coordinator = by("coordinator").open("答复法律意见", title);
        answers = coordinator.page.url().replaceFirst("\\?.*", "");
        coordinator.isRefused("全部答复完毕", "第1处");
        for (int number = 1; number <= ALL; number++) {
            coordinator.page.navigate(answers);
            Locator listed = coordinator.page.locator(".desk-outline a").filter(new Locator.FilterOptions().setHasText(text(number).substring(0, 5)));
            listed.first().click();
            assertThat(coordinator.page.locator("section.annotation")).containsText(text(number));
            answer(coordinator, number);
        }
        coordinator.look("thirty-answers").press("全部答复完毕", "送法律顾问确认");
    }

    private void answer(Person coordinator, int number) {
        if (number <= APPLIED) {
            coordinator.press("采用建议表述", "已按建议表述修改原文");
            return;
        }
        coordinator.choose(number <= ADOPTED ? "采纳" : number <= ANSWERED_IN_PART ? "部分采纳" : "不采纳");
        coordinator.write("理由", "第" + number + "处的答复理由。");
        if (number > ADOPTED && number <= ANSWERED_IN_PART) {
            String quote = quotes.get(number - 1);
            Locator sheet = coordinator.page.locator("#newText");
            coordinator.write("本章节修改后的全文", sheet.inputValue().replace(quote, quote + "（部分修改）"));
        } else if (number <= ADOPTED) {
            coordinator.tick("采纳，但无须改动原文");
        }
        coordinator.press("保存答复", "答复已保存");
    }

    private void confirmAll() {
        confirm(by("adviser1").open("确认答复", title), 1);
        confirm(by("adviser2").open("确认答复", title), 2);
    }

    private void confirm(Person adviser, int first) {
        for (int number = first; number <= ALL; number += 2) {
            Locator article = adviser.page.getByRole(AriaRole.ARTICLE).filter(new Locator.FilterOptions().setHasText(text(number)));
            if (number > APPLIED && number <= ADOPTED) {
                assertThat(article).containsText("已采纳，原文未改");
            } else {
                assertThat(article).not().containsText("已采纳，原文未改");
            }
            boolean insists = number == INSISTED;
            article.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(insists ? "坚持意见" : "认可答复")).check();
            if (insists) {
                article.getByLabel("理由（坚持时必填）").fill(INSISTS);
            }
            adviser.press(article.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("保存").setExact(true)), "已保存");
        }
        adviser.look("thirty-confirmations").press("全部确认完毕", "已全部确认");
    }

    /** Without a word on what is insisted on, nothing is signed, and what was typed stays. */
    private void sign() {
        report.bringToSignature();
        Person leader = by("leader").open("第一责任人签发", title);
        leader.sees(INSISTS);
        leader.choose("通过").tick("我已通读全文").giveWord(Team.PASSWORD).isRefused("签发", "法律顾问坚持的意见还有 1 条没有裁定");
        leader.look("dispute").page.getByLabel("维持对意见第").fill(DECIDED);
        leader.giveWord(Team.PASSWORD).press("签发", "已签发，全文已封存");
    }

    private void readRate() {
        Person coordinator = by("coordinator");
        coordinator.page.navigate(answers.replace("/answers", "/opinions"));
        assertThat(coordinator.look("thirty-ledger").page.locator(".rate").first()).hasText("66.7%");
        coordinator.sees("6（20.0%）");
        coordinator.sees(DECIDED);
    }

    private void readLetter() {
        Person adviser = by("adviser1");
        adviser.page.navigate(matter);
        Download letter = adviser.page.waitForDownload(() -> adviser.page.getByRole(AriaRole.LINK,
                new Page.GetByRoleOptions().setName("下载审查意见书（Word）")).click());
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(letter.path())); XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            assertThat(words.getText()).contains(IntStream.rangeClosed(1, ALL).mapToObj(OpinionsOnScreen::text).toList())
                    .contains("应当予以修改", INSISTS, DECIDED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
