package org.qianfa.documents.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qianfa.documents.CharacterNotInFonts;
import org.qianfa.documents.Samples;
import org.qianfa.documents.fonts.Fonts;
import org.qianfa.documents.official.Closing;
import org.qianfa.documents.official.OfficialDocument;
import org.qianfa.documents.official.Part;
import org.qianfa.documents.official.Table;

class LayoutTest {

    private static final Typesetter TYPESETTER = new Typesetter(Samples.FONTS);

    @ParameterizedTest
    @CsvSource({
        "云岚市望舒区清河街道办事处2024年法治政府建设年度报告, 云岚市望舒区清河街道办事处|2024年法治政府建设年度报告",
        "清河镇人民政府关于2024年法治政府建设情况及2025年工作安排的报告, 清河镇人民政府|关于2024年法治政府建设情况|及2025年工作安排的报告",
        "2024年法治政府建设年度报告, 2024年法治政府建设年度报告",
        "法律审查意见书, 法律审查意见书"})
    void titles_make_a_trapezium_or_a_rhombus_and_keep_their_words(String title, String lines) throws CharacterNotInFonts {
        assertThat(String.join("|", lines(OfficialDocument.of(title, "甲")).subList(0, lines.split("\\|").length))).isEqualTo(lines);
    }

    @Property(tries = 7)
    void the_lines_of_a_part_hold_its_text_once_and_in_order_however_long_the_document_is(@ForAll @IntRange(min = 0, max = 6) int times)
            throws CharacterNotInFonts {
        OfficialDocument document = Samples.builder(times).build();
        Map<Integer, String> texts = document.elements().stream().flatMap(OfficialDocument::parts).collect(Collectors.toMap(Part::id, Part::text));
        Map<Integer, StringBuilder> placed = new TreeMap<>();
        for (Page page : TYPESETTER.set(document).pages()) {
            page.lines().stream().filter(line -> line.part() != Line.NO_PART).forEach(line ->
                    placed.computeIfAbsent(line.part(), id -> new StringBuilder()).append(texts.get(line.part()), line.from(), line.to()));
        }
        assertThat(placed.values().stream().map(StringBuilder::toString)).isEqualTo(document.paragraphs());
    }

    @Property(tries = 20)
    void a_heading_stands_above_text_and_the_signature_below_text_wherever_the_page_ends(@ForAll @IntRange(min = 10, max = 50) int lines)
            throws CharacterNotInFonts {
        OfficialDocument document = OfficialDocument.titled("").text("法\n".repeat(lines) + "一、制度建设\n正文\n" + "治\n".repeat(18 - lines % 9))
                .closing(Closing.of("清河镇人民政府", "2025年2月26日")).build();
        for (Page page : TYPESETTER.set(document).pages()) {
            List<String> words = words(page);
            assertThat(words.get(words.size() - 1)).isNotEqualTo("一、制度建设");
            assertThat(words.get(0)).isNotEqualTo("清河镇人民政府").isNotEqualTo("2025年2月26日");
            assertThat(words).hasSizeLessThanOrEqualTo(Sheet.LINES);
        }
    }

    @Test
    void attachments_begin_a_page_with_their_title_in_the_third_line_and_the_imprint_ends_the_last() throws CharacterNotInFonts {
        OfficialDocument document = Samples.complete();
        List<Page> pages = TYPESETTER.set(document).pages();
        Page last = pages.get(pages.size() - 1);

        assertThat(words(last)).startsWith("附件2", "清河镇2024年行政执法数据").endsWith("2025年2月26日印发");
        assertThat(row(last, 1)).isEqualTo(2);
        assertThat(last.rules().stream().mapToDouble(Rule::y2).max().orElseThrow()).isEqualTo(Sheet.TOP + Sheet.DEPTH);
    }

    @Test
    void the_head_of_a_table_is_repeated_on_every_page_without_being_said_twice() throws CharacterNotInFonts {
        List<List<String>> rows = new ArrayList<>(Collections.nCopies(60, List.of("复议", "12")));
        rows.set(0, List.of("指标", "件数"));
        OfficialDocument document = OfficialDocument.titled("").table(Table.of(rows)).text("尾").build();
        List<Page> pages = TYPESETTER.set(document).pages();

        assertThat(pages).hasSizeGreaterThan(1);
        for (Page page : pages) {
            assertThat(text(page.lines().get(0))).isEqualTo("指标");
            assertThat(page.lines().get(0).part() == Line.NO_PART).isEqualTo(page.number() > 1);
        }
        List<Line> last = pages.get(pages.size() - 1).lines();
        double tail = last.get(last.size() - 2).runs().get(0).baseline() - Sheet.TOP - Sheet.baseline(Sheet.TYPE);
        assertThat(tail / Sheet.PITCH - Math.rint(tail / Sheet.PITCH)).isCloseTo(0, within(1e-6));
    }

    private static int row(Page page, int line) {
        return (int) Math.round((page.lines().get(line).runs().get(0).baseline() - Sheet.TOP - Sheet.TYPE) / Sheet.PITCH);
    }

    private static List<String> lines(OfficialDocument document) throws CharacterNotInFonts {
        return TYPESETTER.set(document).pages().stream().flatMap(page -> words(page).stream()).toList();
    }

    private static List<String> words(Page page) {
        return page.lines().stream().filter(line -> line.part() != Line.NO_PART).map(LayoutTest::text).toList();
    }

    private static String text(Line line) {
        StringBuilder text = new StringBuilder();
        line.runs().forEach(run -> run.glyphs().forEach(placed -> text.appendCodePoint(placed.glyph().character())));
        return text.toString();
    }
}
