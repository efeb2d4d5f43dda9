package org.qianfa.documents.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
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

/** The words of a tagged PDF along its structure, as a screen reader finds them. */
public final class PdfWords {

    private static final int DEEPEST = 50;

    private final Map<COSDictionary, Map<Integer, String>> marked = new HashMap<>();
    private final StringBuilder words = new StringBuilder();

    private PdfWords() {
    }

    /** @return nothing if the file cannot be read, or is not tagged */
    public static Optional<String> of(byte[] file) {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            PdfWords reading = new PdfWords();
            for (PDPage page : pdf.getPages()) {
                reading.mark(page);
            }
            reading.walk(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), 0);
            return Optional.of(reading.words.toString());
        } catch (IOException | RuntimeException unreadable) {
            // The library answers a broken structure with whatever exception comes up first.
            return Optional.empty();
        }
    }

    private void mark(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, String> ofPage = new HashMap<>();
        extractor.getMarkedContents().forEach(content -> ofPage.put(content.getMCID(), words(content)));
        marked.put(page.getCOSObject(), ofPage);
    }

    private static String words(PDMarkedContent content) {
        StringBuilder words = new StringBuilder();
        content.getContents().stream().filter(TextPosition.class::isInstance).map(TextPosition.class::cast)
                .forEach(position -> words.append(position.getUnicode()));
        return words.toString();
    }

    private void walk(COSDictionary element, int depth) {
        COSArray kids = element.getCOSArray(COSName.K);
        for (int i = 0; kids != null && depth < DEEPEST && i < kids.size(); i++) {
            COSBase kid = kids.get(i);
            COSDictionary part = (COSDictionary) (kid instanceof COSObject object ? object.getObject() : kid);
            if (part.containsKey(COSName.MCID)) {
                words.append(marked.get(part.getCOSDictionary(COSName.PG)).get(part.getInt(COSName.MCID)));
            } else {
                walk(part, depth + 1);
            }
        }
    }
}
