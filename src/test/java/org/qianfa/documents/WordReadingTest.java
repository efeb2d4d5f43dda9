package org.qianfa.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.documents.Docx.p;
import static org.qianfa.documents.Docx.r;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.qianfa.documents.Note.Kind;
import org.qianfa.shared.Refusal;

class WordReadingTest {

    @Test
    void paragraphs_come_without_indentation_and_blank_lines() throws Refusal {
        assertThat(Reading.text(Docx.of(p(r("　　一、")) + p() + p(r(" "), r("正"), r("文。 ")) + p(r("\u00A0"))))).isEqualTo("一、\n正文。");
    }

    @Test
    void tracked_insertions_stay_and_deletions_go() throws Refusal {
        ReadDocument read = Reading.read(Docx.of(p(r("办结"), "<w:del><w:r><w:delText>九</w:delText></w:r></w:del>",
                "<w:ins><w:r><w:t>十</w:t></w:r></w:ins>", r("件。"))).bytes());

        assertThat(read.text()).isEqualTo("办结十件。");
        assertThat(read.notes()).containsExactlyInAnyOrder(new Note(Kind.DELETIONS_LEFT_OUT, 1, List.of("九")),
                new Note(Kind.INSERTIONS_KEPT, 1, List.of("十")));
    }

    @Test
    void a_paragraph_whose_end_was_deleted_goes_on_in_the_next() throws Refusal {
        Docx file = Docx.of(p("<w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>", r("前半")) + p(r("后半。")) + p(r("另段。")));

        assertThat(Reading.text(file)).isEqualTo("前半后半。\n另段。");
    }

    @Test
    void moved_words_stand_where_they_were_moved_to() throws Refusal {
        Docx file = Docx.of(p("<w:moveFrom><w:r><w:t>甲</w:t></w:r></w:moveFrom>", r("乙")) + p("<w:moveTo><w:r><w:t>甲</w:t></w:r></w:moveTo>"));

        assertThat(Reading.text(file)).isEqualTo("乙\n甲");
    }

    @Test
    void a_text_box_is_read_once_after_the_paragraph_it_hangs_on() throws Refusal {
        String box = "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>" + p(r("框内"))
                + "</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>"
                + p(r("框内")) + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        ReadDocument read = Reading.read(Docx.of(p(r("正文"), box, r("继续。")) + p(r("下段。"))).bytes());

        assertThat(read.text()).isEqualTo("正文继续。\n框内\n下段。");
        assertThat(read.notes()).containsExactly(new Note(Kind.TEXT_BOXES_MOVED, 1, List.of("框内")));
    }

    @Test
    void what_only_the_plainer_form_can_say_is_read_from_it() throws Refusal {
        String symbol = "<w:r><mc:AlternateContent><mc:Choice Requires=\"w16se\"><v:unknown/></mc:Choice><mc:Fallback><w:t>☎</w:t></mc:Fallback></mc:AlternateContent></w:r>";

        assertThat(Reading.text(Docx.of(p(r("电话"), symbol)))).isEqualTo("电话☎");
    }

    @Test
    void a_soft_line_break_parts_the_paragraph_and_a_page_break_needs_no_word() throws Refusal {
        ReadDocument read = Reading.read(Docx.of(p(r("甲"), "<w:r><w:br/></w:r>", r("乙"), "<w:r><w:br w:type=\"page\"/></w:r>")
                + p(r("丙"))).bytes());

        assertThat(read.text()).isEqualTo("甲\n乙\n丙");
        assertThat(Reading.notes(read)).isEqualTo(Map.of(Kind.LINES_PARTED, 1));
    }

    @Test
    void footnotes_comments_and_hidden_words_are_left_out_and_quoted() throws Refusal {
        ReadDocument read = Reading.read(Docx.of(p(r("正文"), "<w:r><w:footnoteReference w:id=\"2\"/></w:r>",
                "<w:r><w:commentReference w:id=\"0\"/></w:r>", "<w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r>",
                "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>明</w:t></w:r>"))
                .with("footnotes", "<w:footnote w:id=\"2\">" + p(r("脚注文字")) + "</w:footnote>").bytes());

        assertThat(read.text()).isEqualTo("正文明");
        assertThat(read.notes()).containsExactly(new Note(Kind.FOOTNOTES_LEFT_OUT, 1, List.of("脚注文字")),
                new Note(Kind.HIDDEN_TEXT_LEFT_OUT, 1, List.of("暗")), new Note(Kind.COMMENTS_LEFT_OUT, 1, List.of()));
    }

    @Test
    void a_table_of_contents_goes_and_the_result_of_other_fields_stays() throws Refusal {
        Docx file = Docx.of(p(field("begin"), "<w:r><w:instrText> TOC \\o \"1-3\" </w:instrText></w:r>", field("separate"), r("一、甲\t1"))
                + p(r("二、乙\t2"), field("end")) + p(field("begin"), "<w:r><w:instrText> DATE </w:instrText></w:r>", field("separate"),
                r("2月"), field("end"), r("起草。")));

        assertThat(Reading.text(file)).isEqualTo("2月起草。");
    }

    @Test
    void links_controls_and_ruby_are_transparent() throws Refusal {
        Docx file = Docx.of(p("<w:hyperlink>" + r("网址") + "</w:hyperlink>", "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>" + r("控件") + "</w:sdtContent></w:sdt>",
                "<w:r><w:ruby><w:rt>" + r("pin") + "</w:rt><w:rubyBase>" + r("拼") + "</w:rubyBase></w:ruby></w:r>"));

        assertThat(Reading.text(file)).isEqualTo("网址控件拼");
    }

    @Test
    void a_file_of_the_usual_library_with_table_and_picture_is_flattened_and_noted() throws Exception {
        XWPFDocument document = new XWPFDocument();
        document.createParagraph().createRun().setText("表前。");
        XWPFTable table = document.createTable(2, 3);
        table.getRow(0).getCell(0).setText("指标");
        table.getRow(0).getCell(1).setText("本年");
        table.getRow(1).getCell(0).setText("受理");
        table.getRow(1).getCell(2).setText("12");
        XWPFRun run = document.createParagraph().createRun();
        run.addPicture(new ByteArrayInputStream(new byte[] {1}), PictureType.PNG, "p.png", Units.toEMU(9), Units.toEMU(9));
        document.createParagraph().createRun().setText("表后。");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(bytes);

        ReadDocument read = Reading.read(bytes.toByteArray());

        assertThat(read.kind()).isEqualTo(FileKind.WORD);
        assertThat(read.text()).isEqualTo("表前。\n指标　本年\n受理　12\n表后。");
        assertThat(Reading.notes(read)).isEqualTo(Map.of(Kind.TABLES_FLATTENED, 1, Kind.PICTURES_LEFT_OUT, 1));
    }

    @Test
    void a_table_of_one_column_only_frames_its_paragraphs() throws Refusal {
        ReadDocument read = Reading.read(Docx.of("<w:tbl><w:tr><w:tc>" + p(r("甲")) + p(r("乙")) + "</w:tc></w:tr></w:tbl>").bytes());

        assertThat(read.text()).isEqualTo("甲\n乙");
        assertThat(read.notes()).isEmpty();
    }

    @Test
    void headers_are_noted_by_their_words_and_page_numbers_are_no_loss() throws Refusal {
        Docx file = Docx.of(p(r("甲"))).with("header", p(r("内部资料"))).with("footer", p(r("— 1 —")));

        assertThat(Reading.read(file.bytes()).notes()).containsExactly(new Note(Kind.HEADERS_LEFT_OUT, 1, List.of("内部资料")));
    }

    @Test
    void an_excerpt_is_short_and_only_the_first_few_are_kept() throws Refusal {
        StringBuilder body = new StringBuilder(p(r("正文。")));
        for (int i = 0; i < 9; i++) {
            body.append(p("<w:del><w:r><w:delText>" + "长".repeat(200) + "</w:delText></w:r></w:del>"));
        }

        Note note = Reading.read(Docx.of(body.toString()).bytes()).notes().get(0);

        assertThat(note.count()).isEqualTo(9);
        assertThat(note.excerpts()).hasSize(5).allSatisfy(excerpt -> assertThat(excerpt).hasSize(61));
    }

    private static String field(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }
}
