package org.qianfa.documents.writing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.qianfa.documents.CharacterNotInFonts;
import org.qianfa.documents.fonts.Fonts;
import org.qianfa.documents.layout.Typesetter;
import org.qianfa.documents.ofd.OfdWriter;
import org.qianfa.documents.official.OfficialDocument;
import org.qianfa.documents.pdf.PdfWriter;
import org.qianfa.officialtext.PlainText;

/**
 * Official documents as files to take away, all formats from one description. The words read from a file are those of the
 * document, {@link OfficialDocument#paragraphs()}, in their order. Safe for use by many threads.
 */
public final class DocumentWriter {

    /** Fonts are large: one writer for all who use the same ones. */
    private static final Map<String, DocumentWriter> WRITERS = new ConcurrentHashMap<>();

    private final Typesetter typesetter;

    private DocumentWriter(Fonts fonts) {
        this.typesetter = new Typesetter(fonts);
    }

    /**
     * The writer that sets PDF and OFD in a unit's own fonts.
     *
     * @param fontFolder with fonts named by category, see {@link Fonts#in}; empty for the shipped ones
     * @throws IllegalArgumentException naming the folder or the font that cannot be used
     */
    public static DocumentWriter withFonts(String fontFolder) {
        return WRITERS.computeIfAbsent(fontFolder.strip(),
                folder -> new DocumentWriter(folder.isEmpty() ? Fonts.shipped() : Fonts.in(Path.of(folder))));
    }

    /**
     * A document as a file. The same document gives the same PDF and the same OFD, byte by byte.
     *
     * @throws CharacterNotInFonts for PDF and OFD, naming the characters that no installed font can draw
     */
    public byte[] write(OfficialDocument document, FileFormat format) throws CharacterNotInFonts {
        return switch (format) {
            case DOCX -> word(document);
            case PDF -> PdfWriter.write(typesetter.set(document));
            case OFD -> OfdWriter.write(typesetter.set(document));
            case TXT -> plain("", String.join("\n", document.paragraphs()));
        };
    }

    /** Whether the fonts can draw every character, so that the document can be written in all formats. */
    public boolean draws(OfficialDocument document) {
        return typesetter.missing(document).isEmpty();
    }

    /** A Word file in the look of an official document. */
    public static byte[] word(OfficialDocument document) {
        return new WordDocument(document).bytes();
    }

    /** A Word file of a text. @param title set above it, its first line when the file is read; empty for none */
    public static byte[] word(String title, String text) {
        return word(OfficialDocument.of(title, text));
    }

    /**
     * A text file as the editors of Windows expect it: UTF-8 with a byte order mark, since older ones would take it for
     * GBK otherwise, and with CR LF, since older ones would show a single line.
     */
    public static byte[] plain(String title, String text) {
        String whole = title.isEmpty() ? text : title + "\n" + text;
        return ("\uFEFF" + String.join("\r\n", PlainText.paragraphs(whole)) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
