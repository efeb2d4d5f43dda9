package org.qianfa.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.documents.Docx.item;
import static org.qianfa.documents.Docx.p;
import static org.qianfa.documents.Docx.r;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qianfa.documents.Note.Kind;
import org.qianfa.shared.Refusal;

/** Numbers that Word shows and the file does not hold. */
class WordListTest {

    private static final String FOUR_LEVELS = pattern(0, level(0, "chineseCountingThousand", "%1、") + level(1, "chineseCountingThousand", "（%2）")
            + level(2, "decimal", "%3.") + level(3, "decimal", "（%4）"));

    @Test
    void headings_of_four_levels_are_numbered_as_official_documents_number_them() throws Refusal {
        Docx file = Docx.of(item(1, 0, "主要举措") + item(1, 1, "制度建设") + item(1, 2, "立规") + item(1, 3, "起草")
                + item(1, 3, "论证") + item(1, 2, "清理") + item(1, 1, "执法监督") + item(1, 2, "检查") + item(1, 0, "存在不足")
                + item(1, 1, "原因")).with("numbering", FOUR_LEVELS + list(1, 0));

        ReadDocument read = Reading.read(file.bytes());

        assertThat(read.text().lines()).containsExactly("一、主要举措", "（一）制度建设", "1.立规", "（1）起草", "（2）论证", "2.清理",
                "（二）执法监督", "1.检查", "二、存在不足", "（一）原因");
        assertThat(Reading.notes(read)).isEqualTo(Map.of(Kind.NUMBERS_WRITTEN_OUT, 10));
    }

    @Test
    void paragraphs_between_the_items_do_not_break_the_count() throws Refusal {
        Docx file = Docx.of(item(1, 0, "甲") + p(r("正文。")) + p() + item(1, 0, "乙")).with("numbering", FOUR_LEVELS + list(1, 0));

        assertThat(Reading.text(file)).isEqualTo("一、甲\n正文。\n二、乙");
    }

    @Test
    void an_empty_item_counts_but_leaves_no_paragraph() throws Refusal {
        Docx file = Docx.of(item(1, 0, "甲") + item(1, 0, " ") + item(1, 0, "丙")).with("numbering", FOUR_LEVELS + list(1, 0));

        assertThat(Reading.text(file)).isEqualTo("一、甲\n三、丙");
    }

    @Test
    void lists_of_one_pattern_go_on_counting_unless_one_says_to_begin_anew() throws Refusal {
        Docx file = Docx.of(item(1, 0, "甲") + item(2, 0, "乙") + item(3, 0, "丙") + item(3, 0, "丁"))
                .with("numbering", FOUR_LEVELS + list(1, 0) + list(2, 0)
                        + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>");

        assertThat(Reading.text(file)).isEqualTo("一、甲\n二、乙\n一、丙\n二、丁");
    }

    @Test
    void a_heading_is_numbered_through_its_style_and_the_styles_it_is_built_on() throws Refusal {
        String styles = "<w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"H2\"><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"Own\"><w:basedOn w:val=\"H2\"/></w:style>";
        Docx file = Docx.of(styled("H1", "甲") + styled("H2", "乙") + styled("Own", "丙") + styled("Other", "丁"))
                .with("numbering", FOUR_LEVELS + list(1, 0)).with("styles", styles);

        assertThat(Reading.text(file)).isEqualTo("一、甲\n（一）乙\n（二）丙\n丁");
    }

    @Test
    void a_style_takes_the_level_that_names_it() throws Refusal {
        String numbering = pattern(0, level(0, "chineseCounting", "%1、")
                + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:pStyle w:val=\"H2\"/><w:lvlText w:val=\"（%2）\"/></w:lvl>");
        String styles = "<w:style w:type=\"paragraph\" w:styleId=\"H2\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";

        assertThat(Reading.text(Docx.of(styled("H2", "乙")).with("numbering", numbering + list(1, 0)).with("styles", styles))).isEqualTo("（一）乙");
    }

    @Test
    void a_paragraph_may_leave_the_list_of_its_style() throws Refusal {
        String styles = "<w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
        String left = p("<w:pPr><w:pStyle w:val=\"H1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>", r("引言"));

        assertThat(Reading.text(Docx.of(left).with("numbering", FOUR_LEVELS + list(1, 0)).with("styles", styles))).isEqualTo("引言");
    }

    @Test
    void bullets_are_left_out_and_noted() throws Refusal {
        ReadDocument read = Reading.read(Docx.of(item(1, 0, "甲") + item(1, 0, "乙"))
                .with("numbering", pattern(0, level(0, "bullet", "")) + list(1, 0)).bytes());

        assertThat(read.text()).isEqualTo("甲\n乙");
        assertThat(Reading.notes(read)).isEqualTo(Map.of(Kind.BULLETS_LEFT_OUT, 2));
    }

    @Test
    void styles_and_lists_that_refer_to_each_other_in_circles_end() throws Refusal {
        String styles = "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>";
        String numbering = "<w:abstractNum w:abstractNumId=\"0\"><w:numStyleLink w:val=\"A\"/></w:abstractNum>" + list(1, 0);

        assertThat(Reading.text(Docx.of(styled("A", "甲") + item(1, 0, "乙") + item(9, 99, "丙")).with("numbering", numbering).with("styles", styles)))
                .isEqualTo("甲\n乙\n丙");
    }

    @ParameterizedTest
    @CsvSource({"chineseCountingThousand,%1、,10,十、", "chineseCountingThousand,%1、,11,十一、", "chineseCounting,%1、,20,二十、",
        "japaneseCounting,%1、,105,一百零五、", "chineseLegalSimplified,%1、,11,壹拾壹、", "ideographDigital,%1、,10,一〇、",
        "decimalFullWidth,%1．,12,１２．", "ideographTraditional,%1、,3,丙、", "decimalEnclosedCircle,%1,4,④", "decimalEnclosedParen,%1,2,（2）",
        "decimalEnclosedFullstop,%1,2,2.", "lowerLetter,%1.,27,aa.", "upperRoman,%1.,14,XIV.", "decimalZero,%1.,7,07.", "none,附件：,1,附件：",
        "decimal,第%1条,5,第5条", "unheardOf,%1.,6,6."})
    void every_number_format_becomes_plain_characters(String format, String text, int start, String expected) throws Refusal {
        String level = "<w:lvl w:ilvl=\"0\"><w:start w:val=\"" + start + "\"/><w:numFmt w:val=\"" + format + "\"/><w:lvlText w:val=\"" + text
                + "\"/><w:suff w:val=\"nothing\"/></w:lvl>";

        assertThat(Reading.text(Docx.of(item(1, 0, "甲")).with("numbering", pattern(0, level) + list(1, 0)))).isEqualTo(expected + "甲");
    }

    @Test
    void a_bare_number_is_set_apart_from_the_words() throws Refusal {
        assertThat(Reading.text(Docx.of(item(1, 0, "甲")).with("numbering", pattern(0, level(0, "decimal", "%1")) + list(1, 0)))).isEqualTo("1 甲");
    }

    private static String styled(String style, String words) {
        return p("<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>", r(words));
    }

    static String pattern(int id, String levels) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + levels + "</w:abstractNum>";
    }

    static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    static String list(int id, int pattern) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + pattern + "\"/></w:num>";
    }
}
