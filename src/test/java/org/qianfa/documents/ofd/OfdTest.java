package org.qianfa.documents.ofd;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.ofdrw.core.basicStructure.pageObj.layer.CT_Layer;
import org.ofdrw.core.basicStructure.pageObj.layer.PageBlockType;
import org.ofdrw.core.basicStructure.pageObj.layer.block.TextObject;
import org.ofdrw.core.text.TextCode;
import org.ofdrw.reader.OFDReader;
import org.ofdrw.reader.PageInfo;
import org.qianfa.documents.CharacterNotInFonts;
import org.qianfa.documents.PublishedReports;
import org.qianfa.documents.Samples;
import org.qianfa.documents.layout.Typesetter;
import org.qianfa.documents.official.OfficialDocument;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Read with the reader of ofdrw: objects and places; which part they show is told by the tags. */
class OfdTest {

    private static final Typesetter TYPESETTER = new Typesetter(Samples.FONTS);

    @Test
    void the_text_comes_back_element_by_element() throws Exception {
        OfficialDocument document = Samples.complete();

        assertThat(text(ofd(document))).isEqualTo(document.paragraphs());
    }

    @Test
    void the_text_of_published_reports_comes_back_character_by_character() throws Exception {
        for (OfficialDocument report : PublishedReports.all()) {
            assertThat(text(ofd(report))).isEqualTo(report.paragraphs());
        }
    }

    @Test
    void a_page_holds_22_lines_of_28_characters_of_16_points_in_the_type_area() throws Exception {
        byte[] ofd = ofd(OfficialDocument.of("", "法".repeat(26 + 28 * 60)));
        try (OFDReader reader = new OFDReader(new ByteArrayInputStream(ofd))) {
            List<TextObject> lines = objects(reader.getPageInfo(2)).stream().filter(o -> o.getBoundary().getTopLeftY() < 262).toList();

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
        Map<String, byte[]> entries = entries(ofd(Samples.complete()));
        Map<String, TrueTypeFont> fonts = new HashMap<>();
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            if (entry.getKey().endsWith(".ttf")) {
                fonts.put(entry.getKey().replaceAll("\\D", "").substring(1), new TTFParser(true).parse(new RandomAccessReadBuffer(entry.getValue())));
            }
        }
        NodeList objects = xml(entries.get("Doc_0/Pages/Page_0/Content.xml")).getElementsByTagName("ofd:TextObject");
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

    private static List<String> text(byte[] ofd) throws Exception {
        Map<String, String> shown = new HashMap<>();
        try (OFDReader reader = new OFDReader(new ByteArrayInputStream(ofd))) {
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                for (TextObject object : objects(reader.getPageInfo(page))) {
                    StringBuilder words = new StringBuilder();
                    for (TextCode code : object.getTextCodes()) {
                        words.append(code.getContent());
                    }
                    shown.put(object.getID().toString(), words.toString());
                }
            }
        }
        List<String> texts = new ArrayList<>();
        NodeList parts = xml(entries(ofd).get("Doc_0/Tags/Content.xml")).getElementsByTagName("ofd:Part");
        for (int i = 0; i < parts.getLength(); i++) {
            StringBuilder text = new StringBuilder();
            NodeList references = ((Element) parts.item(i)).getElementsByTagName("ofd:ObjectRef");
            for (int k = 0; k < references.getLength(); k++) {
                text.append(shown.get(references.item(k).getTextContent()));
            }
            texts.add(text.toString());
        }
        return texts;
    }

    private static List<TextObject> objects(PageInfo page) {
        List<TextObject> objects = new ArrayList<>();
        for (CT_Layer layer : page.getAllLayer()) {
            for (PageBlockType block : layer.getPageBlocks()) {
                if (block instanceof TextObject text) {
                    objects.add(text);
                }
            }
        }
        return objects;
    }

    private static Map<String, byte[]> entries(byte[] ofd) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(ofd), UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static Element xml(byte[] content) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(content)).getDocumentElement();
    }

    private static byte[] ofd(OfficialDocument document) throws CharacterNotInFonts {
        return OfdWriter.write(TYPESETTER.set(document));
    }
}
