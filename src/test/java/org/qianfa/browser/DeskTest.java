package org.qianfa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

/** What comes to the drafting desk from elsewhere: figures that change, and files. */
class DeskTest extends SampleDistrictOnScreen {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** The sample district has changed this figure after it was tied to the text; its head has not confirmed it yet. */
    @Test
    void a_figure_changes_and_the_text_follows_once_the_drafter_accepts() {
        String section = section("（一）依法全面履行职责");
        Person drafter = team.named("wangshu.drafter1");
        drafter.page.navigate(section + "/draft");
        String before = words(drafter);
        String quote = before.replaceFirst("(?s).*审查合同(\\d+份).*", "$1");
        String after = (Integer.parseInt(quote.replace("份", "")) + 2) + "份";

        team.named("wangshu.head1").open("确认数据", UNIT).look("confirm-figures").choose("确认").press("提交意见", "数据已确认");
        drafter.page.navigate(section + "/draft");
        assertThat(words(drafter)).as("nothing changes by itself").isEqualTo(before);
        Locator chip = drafter.page.locator("[data-mark-item]").filter(new Locator.FilterOptions().setHasText("审查合同：" + after));
        assertThat(chip).isVisible();
        drafter.look("stale-figure").button("采用“" + after + "”").click();
        assertThat(words(drafter)).isEqualTo(before.replace("审查合同" + quote, "审查合同" + after));
        drafter.press("保存修订", "已保存为新的修订");

        drafter.page.navigate(section + "/figures");
        Locator row = drafter.page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("审查合同")).first();
        assertThat(row).containsText(after);
        assertThat(row).containsText("一致");
    }

    @Test
    void a_figure_is_written_by_its_name_and_a_number_is_tied_to_one() {
        String section = section("二、党政主要负责人履行推进法治建设第一责任人职责情况");
        Person drafter = team.named("wangshu.drafter1");
        drafter.page.navigate(section + "/draft");
        drafter.page.locator(".cm-content").focus();
        drafter.page.keyboard().press("ControlOrMeta+End");
        drafter.page.keyboard().insertText("全年审查文件");
        drafter.page.keyboard().press("Control+Alt+d");
        Locator dialog = drafter.page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("台账数据"));
        assertThat(dialog).containsText("在光标处写入数值");
        drafter.look("figures-of-the-ledger");
        dialog.getByLabel("按名称查找").fill("审查文件");
        assertThat(dialog.getByRole(AriaRole.LISTITEM)).hasCount(1);
        dialog.getByRole(AriaRole.LISTITEM).getByRole(AriaRole.BUTTON).click();
        Locator chip = drafter.page.locator("[data-mark-item]").filter(new Locator.FilterOptions().setHasText("审查文件："));
        assertThat(chip).containsText("与数据台账一致");
        assertThat(words(drafter)).containsPattern("全年审查文件\\d+份$");

        drafter.page.keyboard().insertText("，提出法律意见1条");
        drafter.page.keyboard().press("Shift+ArrowLeft");
        drafter.page.keyboard().press("Shift+ArrowLeft");
        drafter.button("台账数据").click();
        assertThat(dialog).containsText("选择“1条”所依据的数据");
        dialog.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText("提出法律意见")).getByRole(AriaRole.BUTTON).click();
        assertThat(drafter.page.locator("[data-mark-item]").filter(new Locator.FilterOptions().setHasText("提出法律意见：")))
                .containsText("数据已变，文中数字未更新");
    }

    @Test
    void a_word_file_comes_in_is_saved_and_goes_out_again() throws IOException {
        List<String> paragraphs = List.of("三、存在的不足和原因", "一是执法力量不足，专业人员仅占三成。", "二是“以案释法”不够，全年开展8场。");
        String section = section(paragraphs.get(0));
        Person drafter = team.named("wangshu.drafter2");
        drafter.page.navigate(section + "/import");
        drafter.look("import").page.getByLabel("选择文件").setInputFiles(new FilePayload("不足和原因.docx", WORD, word(paragraphs)));
        drafter.button("预览").click();
        drafter.look("import-preview").sees("尚未保存任何内容");
        drafter.press("确认导入", "已导入草稿");
        assertThat(words(drafter)).isEqualTo(String.join("\n", paragraphs));
        Keys.replaceAll(drafter.page, sheet(drafter), String.join("\n", paragraphs).replace("8场", "18场"));
        drafter.press("保存修订", "已保存为新的修订");

        Download taken = drafter.page.waitForDownload(() -> drafter.page.getByRole(AriaRole.LINK,
                new Page.GetByRoleOptions().setName("Word").setExact(true)).first().click());
        assertThat(taken.url()).endsWith(".docx");
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(taken.path()))) {
            assertThat(document.getParagraphs()).extracting(XWPFParagraph::getText)
                    .containsExactly(paragraphs.get(0), paragraphs.get(1), paragraphs.get(2).replace("8场", "18场"));
        }
    }

    private static byte[] word(List<String> paragraphs) throws IOException {
        try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            paragraphs.forEach(words -> document.createParagraph().createRun().setText(words));
            document.write(out);
            return out.toByteArray();
        }
    }
}
