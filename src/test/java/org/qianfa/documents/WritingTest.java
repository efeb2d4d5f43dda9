package org.qianfa.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.qianfa.documents.writing.DocumentWriter;
import org.qianfa.officialtext.PlainText;
import org.qianfa.shared.Refusal;

class WritingTest {

    private static final String TEXT = "引言。\n一、主要举措\n（一）制度建设。制定2件。\n1.立规\n（1）起草\n正文\t表格。";

    @Property(tries = 500)
    void what_is_written_as_word_or_text_is_read_back_character_by_character(@ForAll("officialTexts") String text) throws Refusal {
        assertThat(Reading.read(DocumentWriter.word("", text)).text()).isEqualTo(text);
        assertThat(Reading.read(DocumentWriter.plain("", text)).text()).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> officialTexts() {
        Arbitrary<String> number = Arbitraries.of("", "", "一、", "（一）", "(二)", "1.", "3．", "（1）", "(2)", "一是");
        Arbitrary<String> words = Arbitraries.strings().withChars("法治政府建设，、。；：“”（）《》<>&\"' 　\t\u00A0\u200B0123456789.%—…")
                .withCharRange('一', '龥').withChars('\uE000', '\u2028').ofMaxLength(60);
        Arbitrary<String> rare = Arbitraries.of("", "", "", "𠮷", "😀", "①", "〇");
        Arbitrary<String> line = net.jqwik.api.Combinators.combine(number, words, rare).as((n, w, r) -> n + w + r + "。");
        return line.list().ofMinSize(1).ofMaxSize(12).map(lines -> PlainText.normalise(String.join("\n", lines)));
    }

    @Test
    void a_title_is_read_back_as_the_first_line() throws Refusal {
        assertThat(Reading.read(DocumentWriter.word("年度报告", TEXT)).text()).isEqualTo("年度报告\n" + TEXT);
        assertThat(Reading.read(DocumentWriter.plain("年度报告", TEXT)).text()).isEqualTo("年度报告\n" + TEXT);
    }

    @Test
    void headings_on_their_own_line_have_heading_styles_so_that_the_navigation_of_word_shows_them() throws IOException {
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(DocumentWriter.word("年度报告", TEXT)))) {
            assertThat(read.getParagraphs()).extracting(XWPFParagraph::getStyle)
                    .containsExactly("Title", null, "Heading1", null, "Heading3", "Heading4", null);
            assertThat(List.of("Heading1", "Heading2", "Heading3", "Heading4")).allSatisfy(style ->
                    assertThat(read.getStyles().getStyle(style).getCTStyle().xmlText()).contains("outlineLvl"));
            assertThat(read.getParagraphArray(3).getRuns().get(0).getCTR().xmlText()).contains("Heading2Char");
            assertThat(read.getParagraphArray(3).getRuns().get(0).text()).isEqualTo("（一）制度建设。");
        }
    }

    @Test
    void the_sheet_has_the_margins_of_the_standard_and_numbered_pages() throws IOException {
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(DocumentWriter.word("", TEXT)))) {
            CTSectPr sheet = read.getDocument().getBody().getSectPr();
            assertThat(millimetres(sheet.getPgMar().getTop())).isEqualTo(37);
            assertThat(millimetres(sheet.getPgMar().getLeft())).isEqualTo(28);
            assertThat(millimetres(sheet.getPgMar().getBottom())).isEqualTo(35);
            assertThat(millimetres(sheet.getPgMar().getRight())).isEqualTo(26);
            assertThat(millimetres(sheet.getPgSz().getW())).isEqualTo(210);
            assertThat(millimetres(sheet.getPgSz().getH())).isEqualTo(297);
            assertThat(read.getFooterList()).hasSize(2).allSatisfy(footer -> assertThat(footer._getHdrFtr().xmlText()).contains("PAGE"));
        }
    }

    @Test
    void every_font_of_the_styles_is_in_the_table_of_fonts() throws IOException {
        String fonts = resource("fontTable");
        assertThat(List.of("仿宋_GB2312", "楷体_GB2312", "黑体", "方正小标宋简体", "宋体")).allSatisfy(font -> {
            assertThat(resource("styles")).contains("\"" + font + "\"");
            assertThat(fonts).contains("<w:font w:name=\"" + font + "\"><w:altName");
        });
    }

    @Test
    void characters_that_no_xml_can_hold_are_left_out() throws Refusal {
        assertThat(Reading.read(DocumentWriter.word("", "甲\u0001乙\uD800丙\uFFFF")).text()).isEqualTo("甲乙丙");
    }

    @Test
    void a_text_file_suits_the_editors_of_windows() {
        String file = new String(DocumentWriter.plain("", "甲\n乙"), UTF_8);

        assertThat(file.codePoints().boxed().collect(Collectors.toList())).first().isEqualTo(0xFEFF);
        assertThat(file).endsWith("甲\r\n乙\r\n");
    }

    private static long millimetres(Object twips) {
        return Math.round(Double.parseDouble(twips.toString()) / 1440 * 25.4);
    }

    private static String resource(String name) throws IOException {
        return new String(WritingTest.class.getResourceAsStream("/documents/" + name + ".xml").readAllBytes(), UTF_8);
    }
}
