package org.qianfa.documents.ofd;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.qianfa.documents.fonts.FontFile;
import org.qianfa.documents.layout.LaidOut;
import org.qianfa.documents.layout.Page;
import org.qianfa.documents.layout.Run;
import org.qianfa.documents.official.OfficialDocument;
import org.qianfa.documents.official.Part;

/**
 * A laid out document as OFD, its fonts inside. Custom tags tell element by element which objects show its words, so that
 * the words read from it are exactly those of the document; the same document gives the same bytes.
 */
public final class OfdWriter {

    static final String SHEET = "0 0 210 297";

    private static final String TAGS = "urn:qianfa:document:1";

    private final LaidOut laidOut;
    private final Ids ids = new Ids();
    private final Map<FontFile, OfdFont> fonts = new LinkedHashMap<>();
    private final List<Integer> pages = new ArrayList<>();
    private final OfdPackage files = new OfdPackage();

    private OfdWriter(LaidOut laidOut) {
        this.laidOut = laidOut;
    }

    public static byte[] write(LaidOut laidOut) {
        return new OfdWriter(laidOut).bytes();
    }

    private byte[] bytes() {
        laidOut.pages().forEach(page -> page.lines().forEach(line -> line.runs().forEach(this::use)));
        files.put(OfdPackage.ROOT, root());
        for (Page page : laidOut.pages()) {
            int id = Integer.parseInt(ids.next());
            pages.add(id);
            files.put("Doc_0/Pages/Page_" + (page.number() - 1) + "/Content.xml", new PageFile(fonts::get, ids).write(page, id));
        }
        files.put("Doc_0/PublicRes.xml", resources());
        for (OfdFont font : fonts.values()) {
            files.put("Doc_0/Res/" + font.file(), font.subset().font());
        }
        files.put("Doc_0/Tags/CustomTags.xml", new Xml("CustomTags").open("CustomTag", "TypeID", TAGS).text("FileLoc", "Content.xml").bytes());
        files.put("Doc_0/Tags/Content.xml", tags());
        files.put("Doc_0/Document.xml", document());
        return files.bytes();
    }

    private void use(Run run) {
        OfdFont font = fonts.computeIfAbsent(run.font(), file -> new OfdFont(file, Integer.parseInt(ids.next())));
        run.glyphs().forEach(placed -> font.use(placed.glyph()));
    }

    private byte[] root() {
        OfficialDocument document = laidOut.document();
        String id = UUID.nameUUIDFromBytes(String.join("\n", document.paragraphs()).getBytes(StandardCharsets.UTF_8)).toString();
        return new Xml("OFD", "Version", "1.0", "DocType", "OFD").open("DocBody").open("DocInfo")
                .text("DocID", id.replace("-", "").toLowerCase(Locale.ROOT)).text("Title", document.title()).text("Creator", "签发 Qianfa")
                .close().text("DocRoot", "Doc_0/Document.xml").bytes();
    }

    private byte[] document() {
        Xml xml = new Xml("Document").open("CommonData").text("MaxUnitID", String.valueOf(ids.last()))
                .open("PageArea").text("PhysicalBox", SHEET).close().text("PublicRes", "PublicRes.xml").close().open("Pages");
        for (int i = 0; i < pages.size(); i++) {
            xml.open("Page", "ID", String.valueOf(pages.get(i)), "BaseLoc", "Pages/Page_" + i + "/Content.xml").close();
        }
        return xml.close().text("CustomTags", "Tags/CustomTags.xml").bytes();
    }

    private byte[] resources() {
        Xml xml = new Xml("Res", "BaseLoc", "Res").open("Fonts");
        fonts.values().forEach(font -> xml.open("Font", "ID", String.valueOf(font.id()), "FontName", font.name(), "FamilyName", font.name())
                .text("FontFile", font.file()).close());
        return xml.bytes();
    }

    /** Every part of the document with the objects that show it, in reading order. */
    private byte[] tags() {
        Xml xml = new Xml("Document");
        for (Part part : laidOut.document().elements().stream().flatMap(OfficialDocument::parts).toList()) {
            xml.open("Part", "Role", part.role().name(), "Level", String.valueOf(part.level()));
            ids.of(part.id()).forEach(shown -> xml.text("ObjectRef", shown.object(), "PageRef", String.valueOf(shown.page())));
            xml.close();
        }
        return xml.bytes();
    }
}
