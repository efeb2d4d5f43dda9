package org.qianfa.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.qianfa.documents.ofd.OfdReading;
import org.qianfa.documents.pdf.PdfReading;
import org.qianfa.documents.pdf.PdfReading.Tagged;

/** The words of a file, read as programs of others read it: without line ends, since those of the page are not the text's. */
public final class FileWords {

    private FileWords() {
    }

    /** @param ending {@code pdf}, {@code ofd} or {@code docx} */
    public static String of(String ending, byte[] file) throws Exception {
        return switch (ending) {
            case "pdf" -> pdf(file);
            case "ofd" -> String.join("", OfdReading.text(file));
            default -> docx(file);
        };
    }

    /** What {@link #of} gives if nothing was lost; blanks typed to indent a paragraph are the layout's own there. */
    public static String expected(String title, String text) {
        return title + text.lines().map(String::strip).collect(Collectors.joining());
    }

    private static String pdf(byte[] file) throws IOException {
        try (PDDocument read = Loader.loadPDF(file)) {
            return PdfReading.elements(read).stream().map(Tagged::text).collect(Collectors.joining());
        }
    }

    private static String docx(byte[] file) throws IOException {
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(file))) {
            return read.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining());
        }
    }
}
