package org.qianfa.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.qianfa.documents.CharacterNotInFonts;
import org.qianfa.documents.PublishedReports;
import org.qianfa.documents.Samples;
import org.qianfa.documents.fonts.Fonts;
import org.qianfa.documents.layout.Typesetter;
import org.qianfa.documents.official.OfficialDocument;
import org.qianfa.documents.pdf.PdfReading.Tagged;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

class PdfTest {

    private static final Typesetter TYPESETTER = new Typesetter(Samples.FONTS);

    @Test
    void a_complete_document_and_a_short_text_are_valid_pdf_a_2b() throws Exception {
        isPdfA(pdf(Samples.complete()));
        isPdfA(pdf(OfficialDocument.of("", "甲")));
    }

    @Test
    void published_reports_are_valid_pdf_a_2b_and_their_text_comes_back_character_by_character() throws Exception {
        for (OfficialDocument report : PublishedReports.all()) {
            byte[] pdf = pdf(report);
            isPdfA(pdf);
            try (PDDocument read = Loader.loadPDF(pdf)) {
                assertThat(PdfReading.elements(read)).extracting(Tagged::text).isEqualTo(report.paragraphs());
            }
        }
    }

    @Test
    void the_text_comes_back_along_the_structure_with_blanks_rare_characters_and_what_is_not_seen() throws Exception {
        OfficialDocument document = Samples.complete();
        try (PDDocument read = Loader.loadPDF(pdf(document))) {
            List<Tagged> elements = PdfReading.elements(read);

            assertThat(elements).extracting(Tagged::text).isEqualTo(document.paragraphs());
            assertThat(elements).filteredOn(e -> e.type().startsWith("H")).extracting(Tagged::type).startsWith("H1", "H2", "H4", "H2");
            assertThat(elements).filteredOn(e -> e.type().startsWith("T")).extracting(Tagged::type)
                    .containsExactly("TH", "TH", "TH", "TD", "TD", "TD", "TD", "TD", "TD");
        }
    }

    @Test
    void fonts_are_embedded_as_subsets_and_the_file_speaks_its_language() throws Exception {
        byte[] pdf = pdf(Samples.complete());
        try (PDDocument read = Loader.loadPDF(pdf)) {
            for (var name : read.getPage(0).getResources().getFontNames()) {
                PDFont font = read.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+.+");
            }
            assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(read.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(read.getDocumentInformation().getTitle()).isEqualTo(Samples.complete().title());
            assertThat(pdf.length).isLessThan(600_000);
        }
    }

    @Test
    void headings_and_attachments_are_bookmarks_nested_by_level() throws Exception {
        try (PDDocument read = Loader.loadPDF(pdf(Samples.builder(1).build()))) {
            List<String> titles = new ArrayList<>();
            collect(read.getDocumentCatalog().getDocumentOutline(), "", titles);

            assertThat(titles).containsExactly("一、主要举措和成效", " （一）健全制度。", "  1.完善机制", "   （1）建立台账。", "二、存在的不足和原因",
                    "清河镇2024年重点工作清单", " 一、制度建设", "清河镇2024年行政执法数据");
        }
    }

    @Test
    void the_same_document_gives_the_same_bytes() throws Exception {
        assertThat(pdf(Samples.complete())).isEqualTo(pdf(Samples.complete()));
    }

    @Test
    void text_copied_without_the_structure_holds_the_same_characters_in_order() throws Exception {
        OfficialDocument document = OfficialDocument.of(Samples.TITLE, "一、甲乙\n丙丁。");
        try (PDDocument read = Loader.loadPDF(pdf(document))) {
            String copied = new org.apache.pdfbox.text.PDFTextStripper().getText(read).replaceAll("\\s", "");

            assertThat(copied).isEqualTo(String.join("", document.paragraphs()) + "—1—");
        }
    }

    private static void collect(PDOutlineNode node, String indent, List<String> titles) {
        for (PDOutlineItem item : node.children()) {
            titles.add(indent + item.getTitle());
            collect(item, indent + " ", titles);
        }
    }

    private static void isPdfA(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_B);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTestAssertions()).extracting(a -> a.getRuleId() + " " + a.getMessage() + " " + a.getErrorMessage()).isEmpty();
            assertThat(result.isCompliant()).isTrue();
            assertThat(result.getTotalAssertions()).isPositive();
        }
    }

    private static byte[] pdf(OfficialDocument document) throws CharacterNotInFonts {
        return PdfWriter.write(TYPESETTER.set(document));
    }
}
