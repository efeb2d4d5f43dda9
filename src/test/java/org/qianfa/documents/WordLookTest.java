package org.qianfa.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.qianfa.documents.official.Closing;
import org.qianfa.documents.official.OfficialDocument;
import org.qianfa.documents.writing.DocumentWriter;

/** A complete document as a Word file: the same words as in every other format, every element in its style. */
class WordLookTest {

    @Test
    void the_words_are_those_of_the_description_in_their_order() throws IOException {
        OfficialDocument document = Samples.complete();
        try (XWPFDocument read = open(document)) {
            List<String> words = new ArrayList<>();
            for (IBodyElement element : read.getBodyElements()) {
                if (element instanceof XWPFTable table) {
                    table.getRows().forEach(row -> row.getTableCells().stream().map(XWPFTableCell::getText).forEach(words::add));
                } else {
                    words.add(((XWPFParagraph) element).getText());
                }
            }
            String said = String.join("\n", document.paragraphs()).replace("\n签发人：", "\t签发人：").replace("\n2025年2月26日印发", "\t2025年2月26日印发");
            assertThat(String.join("\n", words)).isEqualTo(said);
        }
    }

    @Test
    void published_reports_come_back_character_by_character() throws Exception {
        for (OfficialDocument report : PublishedReports.all()) {
            assertThat(Reading.read(DocumentWriter.word(report)).text()).isEqualTo(String.join("\n", report.paragraphs()));
        }
    }

    @Test
    void every_element_has_the_style_of_its_role_and_every_style_exists() throws IOException {
        try (XWPFDocument read = open(Samples.builder(1).build())) {
            List<String> styles = read.getParagraphs().stream().map(XWPFParagraph::getStyle).toList();

            assertThat(styles).containsExactly("Issuer", "DocumentNumber", "TitleBelowHead", "Addressee", null, "Heading1", null, "Heading3", null,
                    "Heading1", null, null, "AttachmentNote", "AttachmentNoteNext", "Closing", "Closing", null,
                    "AttachmentLabel", "AttachmentTitle", "Heading1", null, "AttachmentLabel", "AttachmentTitle", null, "Imprint", "Imprint");
            assertThat(styles).filteredOn(style -> style != null).allSatisfy(style -> assertThat(read.getStyles().styleExist(style)).isTrue());
            assertThat(List.of("TableText", "TableHead", "TableGrid", "SignatoryChar")).allSatisfy(style -> assertThat(read.getStyles().styleExist(style)).isTrue());
        }
    }

    @Test
    void signature_and_date_stand_where_the_standard_puts_them() throws IOException {
        assertThat(indents(false)).containsExactly("leftChars=\"1600\"", "leftChars=\"1800\"");
        assertThat(indents(true)).containsExactly("leftChars=\"1575\"", "leftChars=\"1750\"");
    }

    private static List<String> indents(boolean sealed) throws IOException {
        OfficialDocument document = OfficialDocument.titled("").text("特此报告。").closing(new Closing("清河镇人民政府办公室", "2025年2月26日", sealed, "")).build();
        try (XWPFDocument read = open(document)) {
            return read.getParagraphs().stream().filter(p -> "Closing".equals(p.getStyle())).map(p -> p.getCTP().getPPr().getInd().xmlText())
                    .map(xml -> xml.replaceAll("(?s).*(leftChars=\"\\d+\").*", "$1")).toList();
        }
    }

    private static XWPFDocument open(OfficialDocument document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(DocumentWriter.word(document)));
    }
}
