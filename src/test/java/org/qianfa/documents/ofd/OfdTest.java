package org.qianfa.documents.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.ofdrw.core.basicStructure.pageObj.layer.block.TextObject;
import org.ofdrw.reader.OFDReader;
import org.qianfa.documents.CharacterNotInFonts;
import org.qianfa.documents.PublishedReports;
import org.qianfa.documents.Samples;
import org.qianfa.documents.layout.Typesetter;
import org.qianfa.documents.official.OfficialDocument;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class OfdTest {

    private static final Typesetter TYPESETTER = new Typesetter(Samples.FONTS);

    @Test
    void the_text_comes_back_element_by_element() throws Exception {
        OfficialDocument document = Samples.complete();

        assertThat(OfdReading.text(ofd(document))).isEqualTo(document.paragraphs());
    }

    @Test
    void the_text_of_published_reports_comes_back_character_by_character() throws Exception {
        for (OfficialDocument report : PublishedReports.all()) {
            assertThat(OfdReading.text(ofd(report))).isEqualTo(report.paragraphs());
        }
    }

    @Test
    void a_page_holds_22_lines_of_28_characters_of_16_points_in_the_type_area() throws Exception {
        byte[] ofd = ofd(OfficialDocument.of("", "法".repeat(26 + 28 * 60)));
        try (OFDReader reader = new OFDReader(new ByteArrayInputStream(ofd))) {
            List<TextObject> lines = OfdReading.objects(reader.getPageInfo(2)).stream().filter(o -> o.getBoundary().getTopLeftY() < 262).toList();

            assertThat(lines).hasSize(22).allSatisfy(line -> {
                assertThat(line.getTextCodes().get(0).getContent()).hasSize(28);
                assertThat(line.getBoundary().getTopLeftX()).isCloseTo(28, within(0.1));
                assertThat(line.getSize()).isCloseTo(16 / 72.0 * 25.4, within(0.01));
            });
            double first = lines.get(0).getBoundary().getTopLeftY() + lines.get(0).getTextCodes().get(0).getY() - 0.88 * lines.get(0).getSize();
            assertThat(first).isCloseTo(37, within(1.0));
        }
    }

    @Test
    void every_character_has_a_glyph_in_the_font_inside() throws Exception {
        Map<String, byte[]> entries = OfdReading.entries(ofd(Samples.complete()));
        Map<String, TrueTypeFont> fonts = new HashMap<>();
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            if (entry.getKey().endsWith(".ttf")) {
                fonts.put(entry.getKey().replaceAll("\\D", "").substring(1), new TTFParser(true).parse(new RandomAccessReadBuffer(entry.getValue())));
            }
        }
        NodeList objects = OfdReading.xml(entries.get("Doc_0/Pages/Page_0/Content.xml")).getElementsByTagName("ofd:TextObject");
        assertThat(fonts).hasSizeGreaterThanOrEqualTo(5);
        for (int i = 0; i < objects.getLength(); i++) {
            Element object = (Element) objects.item(i);
            TrueTypeFont font = fonts.get(object.getAttribute("Font"));
            if (object.getElementsByTagName("ofd:CGTransform").getLength() == 0) {
                assertThat(object.getTextContent().codePoints()).allSatisfy(c -> assertThat(font.getUnicodeCmapLookup().getGlyphId(c)).isPositive());
            }
        }
    }

    @Test
    void the_same_document_gives_the_same_bytes() throws Exception {
        assertThat(ofd(Samples.complete())).isEqualTo(ofd(Samples.complete()));
    }

    private static byte[] ofd(OfficialDocument document) throws CharacterNotInFonts {
        return OfdWriter.write(TYPESETTER.set(document));
    }
}
