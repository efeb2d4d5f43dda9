package org.qianfa.documents.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.qianfa.documents.DocumentTooLong;
import org.qianfa.documents.FileEmpty;
import org.qianfa.documents.FileEncrypted;
import org.qianfa.documents.FileKind;
import org.qianfa.documents.FileKindRefused;
import org.qianfa.documents.FileTooLarge;
import org.qianfa.documents.NoteTaker;
import org.qianfa.documents.OldWordFile;
import org.qianfa.documents.ReadDocument;
import org.qianfa.documents.ReadingLimits;
import org.qianfa.documents.word.WordFile;
import org.qianfa.officialtext.PlainText;
import org.qianfa.shared.Refusal;

/**
 * Reads the official text out of a file: Word (.docx), plain text, or a web page, told apart by their content. Never
 * changes a character inside a paragraph, except that web pages count blanks as their browsers do and that control
 * characters are no text.
 */
public final class DocumentReader {

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r\\x0B\\f]]");

    private final ReadingLimits limits;

    public DocumentReader(ReadingLimits limits) {
        this.limits = limits;
    }

    /** @throws Refusal saying why the file cannot be taken: size, kind, macros, encryption, damage, encoding, or no text */
    public ReadDocument read(byte[] content) throws Refusal {
        if (content.length == 0) {
            throw new FileEmpty();
        }
        if (content.length > limits.fileBytes()) {
            throw new FileTooLarge(content.length, limits.fileBytes());
        }
        NoteTaker notes = new NoteTaker();
        return switch (Container.of(content)) {
            case PACKED -> document(FileKind.WORD, WordFile.paragraphs(content, limits.unpackedBytes(), notes), notes);
            case COMPOUND -> throw refusalOf(CompoundFile.kind(content));
            case TEXT -> ofText(Characters.of(content), notes);
            case OTHER -> throw new FileKindRefused(Container.refused(content));
        };
    }

    /** Reads text that was pasted; it may have come from anywhere. */
    public ReadDocument pasted(String text) throws Refusal {
        return ofText(text, new NoteTaker());
    }

    private ReadDocument ofText(String text, NoteTaker notes) throws Refusal {
        if (WebPage.looksLike(text)) {
            return document(FileKind.WEB_PAGE, WebPage.paragraphs(text, notes), notes);
        }
        return document(FileKind.TEXT, List.of(text), notes);
    }

    private ReadDocument document(FileKind kind, List<String> paragraphs, NoteTaker notes) throws Refusal {
        String text = PlainText.normalise(CONTROLS.matcher(String.join("\n", paragraphs)).replaceAll(""));
        if (text.isEmpty()) {
            throw new FileEmpty();
        }
        if (text.length() > limits.characters()) {
            throw new DocumentTooLong(text.length(), limits.characters());
        }
        return new ReadDocument(kind, text, notes.notes());
    }

    private static Refusal refusalOf(CompoundFile.Kind kind) {
        return switch (kind) {
            case ENCRYPTED -> new FileEncrypted();
            case WORD -> new OldWordFile();
            case SPREADSHEET -> new FileKindRefused(FileKind.SPREADSHEET);
            case PRESENTATION -> new FileKindRefused(FileKind.PRESENTATION);
            case UNKNOWN -> new FileKindRefused(FileKind.UNKNOWN);
        };
    }
}
