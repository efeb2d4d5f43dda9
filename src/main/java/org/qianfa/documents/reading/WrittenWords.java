package org.qianfa.documents.reading;

import java.util.Optional;
import java.util.stream.Collectors;
import org.qianfa.documents.NoteTaker;
import org.qianfa.documents.ofd.OfdWords;
import org.qianfa.documents.pdf.PdfWords;
import org.qianfa.documents.word.WordFile;
import org.qianfa.shared.Refusal;

/** The words of a PDF, OFD or Word file this product wrote, in the order of the document and in one piece: ends of lines are the layout's. */
public final class WrittenWords {

    private static final long MOST_BYTES = 64L << 20;

    private WrittenWords() {
    }

    /** @return nothing if the file cannot be read, or has no such ending */
    public static Optional<String> of(String ending, byte[] file) {
        return switch (ending) {
            case "pdf" -> PdfWords.of(file);
            case "ofd" -> OfdWords.of(file, MOST_BYTES);
            case "docx" -> word(file);
            default -> Optional.empty();
        };
    }

    private static Optional<String> word(byte[] file) {
        try {
            return Optional.of(WordFile.paragraphs(file, MOST_BYTES, new NoteTaker()).stream().collect(Collectors.joining()));
        } catch (Refusal unreadable) {
            return Optional.empty();
        }
    }
}
