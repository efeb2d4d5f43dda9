package org.qianfa.documents.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Reads a PDF as a screen reader does: along its structure, each element with the words it marks on the pages. */
public final class PdfReading {

    /** An element that holds words. */
    public record Tagged(String type, String text, List<TextPosition> characters) {
    }

    private final Map<COSDictionary, Map<Integer, List<TextPosition>>> marked = new HashMap<>();
    private final List<Tagged> elements = new ArrayList<>();

    private PdfReading() {
    }

    /** The elements with words, or the empty cells, in the order of the structure. */
    public static List<Tagged> elements(PDDocument pdf) throws IOException {
        PdfReading reading = new PdfReading();
        for (PDPage page : pdf.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(page);
            Map<Integer, List<TextPosition>> ofPage = new HashMap<>();
            extractor.getMarkedContents().forEach(content -> ofPage.put(content.getMCID(), positions(content)));
            reading.marked.put(page.getCOSObject(), ofPage);
        }
        reading.walk(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
        return reading.elements;
    }

    private static List<TextPosition> positions(PDMarkedContent content) {
        return content.getContents().stream().filter(TextPosition.class::isInstance).map(TextPosition.class::cast).toList();
    }

    private void walk(COSDictionary element) {
        List<COSDictionary> kids = kids(element);
        String type = element.getNameAsString(COSName.S);
        List<TextPosition> characters = new ArrayList<>();
        boolean leaf = true;
        for (COSDictionary kid : kids) {
            if (kid.containsKey(COSName.MCID)) {
                characters.addAll(marked.get(kid.getCOSDictionary(COSName.PG)).get(kid.getInt(COSName.MCID)));
            } else {
                leaf = false;
                walk(kid);
            }
        }
        if (leaf) {
            StringBuilder text = new StringBuilder();
            characters.forEach(c -> text.append(c.getUnicode()));
            elements.add(new Tagged(type, text.toString(), characters));
        }
    }

    private static List<COSDictionary> kids(COSDictionary element) {
        COSArray kids = element.getCOSArray(COSName.K);
        List<COSDictionary> all = new ArrayList<>();
        for (int i = 0; kids != null && i < kids.size(); i++) {
            COSBase kid = kids.get(i);
            all.add((COSDictionary) (kid instanceof COSObject object ? object.getObject() : kid));
        }
        return all;
    }
}
