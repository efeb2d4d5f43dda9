package org.qianfa.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.qianfa.documents.PublishedReports;
import org.qianfa.documents.Samples;
import org.qianfa.documents.layout.Typesetter;
import org.qianfa.documents.official.Closing;
import org.qianfa.documents.official.OfficialDocument;
import org.qianfa.documents.pdf.PdfReading.Tagged;
import org.qianfa.shared.Refusal;

/** GB/T 9704—2012 measured on what a reader of PDF sees, not on what was meant. */
class GeometryTest {

    private static final double MM = 72 / 25.4;
    private static final Typesetter TYPESETTER = new Typesetter(Samples.FONTS);
    /** A page of text that does nothing but fill lines. */
    private static final String FILLING = ("法".repeat(26 + 28 * 60) + "\n").repeat(2);

    @Test
    void a_page_holds_22_lines_of_28_characters_that_fill_the_type_area() throws Exception {
        Map<Integer, List<TextPosition>> lines = lines(page(OfficialDocument.of("", FILLING), 2));

        assertThat(lines).hasSize(22);
        assertThat(lines.values()).allSatisfy(line -> {
            assertThat(line).hasSize(28);
            assertThat(line.get(0).getX() / MM).isCloseTo(28, within(0.1));
            TextPosition last = line.get(27);
            assertThat((last.getX() + 442.2 / 28) / MM).isCloseTo(28 + 156, within(0.3));
            assertThat(last.getFontSizeInPt()).isEqualTo(16);
        });
    }

    @Test
    void margins_are_those_of_the_standard_within_a_millimetre() throws Exception {
        List<Integer> baselines = new ArrayList<>(lines(page(OfficialDocument.of("", FILLING), 2)).keySet());
        double top = (baselines.get(0) / 100.0 - 0.88 * 16) / MM;
        double bottom = 297 - (baselines.get(21) / 100.0 + 0.12 * 16) / MM;

        assertThat(top).isCloseTo(37, within(1.0));
        assertThat(bottom).isCloseTo(35, within(1.0));
    }

    @Test
    void published_reports_stay_in_the_type_area_line_by_line_on_the_grid() throws Exception {
        for (OfficialDocument report : PublishedReports.all()) {
            try (PDDocument read = Loader.loadPDF(PdfWriter.write(TYPESETTER.set(report)))) {
                for (int i = 1; i < read.getNumberOfPages(); i++) {
                    Map<Integer, List<TextPosition>> lines = lines(positions(read, i + 1));
                    assertThat(lines.size()).isLessThanOrEqualTo(22);
                    assertThat(lines.values()).allSatisfy(line -> {
                        double blankHalf = "“（《".contains(line.get(0).getUnicode()) ? 8 / MM : 0;
                        assertThat(line.get(0).getX() / MM + blankHalf).isGreaterThanOrEqualTo(27.9);
                        assertThat(line.get(line.size() - 1).getX() / MM).isLessThan(28 + 156);
                    });
                }
            }
        }
    }

    @Test
    void sizes_of_type_are_those_of_the_elements() throws Exception {
        try (PDDocument read = Loader.loadPDF(PdfWriter.write(TYPESETTER.set(Samples.complete())))) {
            List<Tagged> elements = PdfReading.elements(read);

            assertThat(size(elements, "清河镇人民政府关于")).isEqualTo(22);
            assertThat(font(elements, "清河镇人民政府关于")).contains("FandolSong-Bold");
            assertThat(size(elements, "清政〔2025〕8号")).isEqualTo(16);
            assertThat(font(elements, "一、主要")).contains("FandolHei");
            assertThat(font(elements, "（一）健全")).contains("FandolKai");
            assertThat(font(elements, "1.完善")).contains("FandolFang");
            assertThat(size(elements, "抄送：")).isEqualTo(14);
            assertThat(size(elements, "行政复议案件")).isEqualTo(12);
        }
    }

    @Test
    void page_numbers_stand_outside_seven_millimetres_below_the_type_area() throws Exception {
        OfficialDocument document = OfficialDocument.of("", FILLING);
        List<TextPosition> odd = number(document, 1);
        List<TextPosition> even = number(document, 2);

        assertThat(text(odd)).isEqualTo("— 1 —");
        assertThat(text(even)).isEqualTo("— 2 —");
        assertThat((odd.get(4).getX() + 14) / MM).isCloseTo(28 + 156 - 14 / MM, within(0.3));
        assertThat(even.get(0).getX() / MM).isCloseTo(28 + 14 / MM, within(0.3));
        assertThat((odd.get(0).getY() - 0.38 * 14) / MM).isCloseTo(37 + 225 + 7, within(0.5));
        assertThat(odd.get(0).getFontSizeInPt()).isEqualTo(14);
    }

    @Test
    void the_head_of_a_document_stands_where_the_standard_puts_it() throws Exception {
        try (PDDocument read = Loader.loadPDF(PdfWriter.write(TYPESETTER.set(Samples.complete())))) {
            List<Tagged> elements = PdfReading.elements(read);
            TextPosition mark = first(elements, "望舒区清河镇人民政府文件");
            assertThat((mark.getY() - 0.88 * mark.getFontSizeInPt()) / MM).isCloseTo(37 + 35, within(1.0));
            TextPosition number = first(elements, "清政〔2025〕8号");
            assertThat(number.getX()).isCloseTo((float) (28 * MM + 442.2 / 28), within(0.2f));
            assertThat(first(elements, "签发人：").getY()).isEqualTo(number.getY());
            assertThat(first(elements, "望舒区人民政府：").getX() / MM).isCloseTo(28, within(0.1));
        }
    }

    @Test
    void without_a_seal_the_date_begins_two_characters_after_the_signature() throws Exception {
        OfficialDocument document = OfficialDocument.titled("").text("特此报告。").closing(Closing.of("清河镇人民政府办公室", "2025年2月26日")).build();
        try (PDDocument read = Loader.loadPDF(PdfWriter.write(TYPESETTER.set(document)))) {
            List<Tagged> elements = PdfReading.elements(read);
            double cell = 442.2 / 28;
            assertThat(first(elements, "2025年").getX() - first(elements, "清河镇人民政府办公室").getX()).isCloseTo((float) (2 * cell), within(0.2f));
            assertThat(28 * MM + 442.2 - first(elements, "清河镇人民政府办公室").getX()).isCloseTo(12 * cell, within(0.3));
        }
    }

    private static List<TextPosition> page(OfficialDocument document, int number) throws IOException, Refusal {
        try (PDDocument read = Loader.loadPDF(PdfWriter.write(TYPESETTER.set(document)))) {
            return positions(read, number);
        }
    }

    /** Of the text, without the page number. */
    private static List<TextPosition> positions(PDDocument read, int page) throws IOException {
        return all(read, page).stream().filter(p -> p.getY() / MM < 37 + 225 && !p.getUnicode().isBlank()).toList();
    }

    private static List<TextPosition> number(OfficialDocument document, int page) throws IOException, Refusal {
        try (PDDocument read = Loader.loadPDF(PdfWriter.write(TYPESETTER.set(document)))) {
            return all(read, page).stream().filter(p -> p.getY() / MM > 37 + 225 + 3).toList();
        }
    }

    private static List<TextPosition> all(PDDocument read, int page) throws IOException {
        List<TextPosition> positions = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition position) {
                positions.add(position);
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(read);
        return positions;
    }

    /** By baseline in hundredths of a point. */
    private static Map<Integer, List<TextPosition>> lines(List<TextPosition> positions) {
        Map<Integer, List<TextPosition>> lines = new TreeMap<>();
        positions.forEach(p -> lines.computeIfAbsent(Math.round(p.getY() * 100), y -> new ArrayList<>()).add(p));
        return lines;
    }

    private static TextPosition first(List<Tagged> elements, String start) {
        return elements.stream().filter(e -> e.text().startsWith(start)).findFirst().orElseThrow().characters().get(0);
    }

    private static double size(List<Tagged> elements, String start) {
        return first(elements, start).getFontSizeInPt();
    }

    private static String font(List<Tagged> elements, String start) {
        return first(elements, start).getFont().getName();
    }

    private static String text(List<TextPosition> positions) {
        StringBuilder text = new StringBuilder();
        positions.forEach(p -> text.append(p.getUnicode()));
        return text.toString();
    }
}
