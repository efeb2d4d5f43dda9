package org.qianfa.documents.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.qianfa.documents.fonts.FontFile;
import org.qianfa.documents.layout.LaidOut;
import org.qianfa.documents.layout.Line;
import org.qianfa.documents.layout.Page;
import org.qianfa.documents.layout.Sheet;
import org.qianfa.documents.official.OfficialDocument;

/**
 * A laid out document as PDF/A-2b: tagged, with bookmarks, its fonts inside. The words read from it, element by element
 * through its structure, are exactly those of the document; the same document gives the same bytes.
 */
public final class PdfWriter {

    private final OfficialDocument document;
    private final Tags tags;
    private final Bookmarks bookmarks;
    private final Map<FontFile, PdfFont> fonts = new LinkedHashMap<>();
    private final COSDictionary fontsByName = new COSDictionary();

    private PdfWriter(OfficialDocument document) {
        this.document = document;
        this.tags = new Tags(document);
        this.bookmarks = new Bookmarks(document);
    }

    public static byte[] write(LaidOut laidOut) {
        try (PDDocument pdf = new PDDocument()) {
            new PdfWriter(laidOut.document()).write(laidOut, pdf);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private void write(LaidOut laidOut, PDDocument pdf) throws IOException {
        pdf.getDocument().setVersion(1.7f);
        pdf.setVersion(1.7f);
        pdf.setDocumentId((long) document.paragraphs().hashCode());
        for (Page page : laidOut.pages()) {
            pdf.addPage(page(page));
        }
        for (PdfFont font : fonts.values()) {
            font.finish();
        }
        pdf.getDocumentCatalog().setStructureTreeRoot(new PDStructureTreeRoot(tags.root()));
        pdf.getDocumentCatalog().setDocumentOutline(bookmarks.outline());
        Metadata.write(pdf, document.title());
    }

    private PDPage page(Page page) throws IOException {
        PDPage sheet = new PDPage(new PDRectangle((float) Sheet.WIDTH, (float) Sheet.HEIGHT));
        COSDictionary dictionary = sheet.getCOSObject();
        dictionary.setInt(COSName.STRUCT_PARENTS, tags.page());
        dictionary.setItem(COSName.getPDFName("Tabs"), COSName.S);
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fontsByName);
        dictionary.setItem(COSName.RESOURCES, resources);
        PageContent content = new PageContent(this::font);
        content.rules(page.rules());
        for (List<Line> lines : byPart(page.lines())) {
            int part = lines.get(0).part();
            if (part == Line.NO_PART) {
                content.artifact(lines);
            } else {
                bookmarks.see(lines.get(0), sheet);
                content.words(tags.type(part), tags.mark(part, dictionary), lines);
            }
        }
        dictionary.setItem(COSName.CONTENTS, PdfFont.stream(content.bytes()));
        return sheet;
    }

    private PdfFont font(FontFile file) {
        return fonts.computeIfAbsent(file, added -> {
            PdfFont font = new PdfFont(added, "F" + (fonts.size() + 1));
            fontsByName.setItem(COSName.getPDFName(font.name()), font.dictionary());
            return font;
        });
    }

    /** The lines of a page, those of one part together. */
    private static List<List<Line>> byPart(List<Line> lines) {
        List<List<Line>> groups = new ArrayList<>();
        for (Line line : lines) {
            if (groups.isEmpty() || groups.get(groups.size() - 1).get(0).part() != line.part()) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(line);
        }
        return groups;
    }
}
