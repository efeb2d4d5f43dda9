package org.qianfa.archive.application;

import java.util.List;
import org.qianfa.documents.CharacterNotInFonts;
import org.qianfa.documents.official.OfficialDocument;
import org.qianfa.documents.writing.DocumentWriter;
import org.qianfa.documents.writing.FileFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes the files of a document for the archive: PDF and OFD, or its words alone if somebody typed a character that no font draws. */
@Component
class PaperPress {

    private static final List<FileFormat> FORMATS = List.of(FileFormat.PDF, FileFormat.OFD);

    private final ArchiveWords words;
    private final String fonts;

    PaperPress(ArchiveWords words, @Value("${qianfa.documents.fonts:}") String fonts) {
        this.words = words;
        this.fonts = fonts;
    }

    /** Whether a character is missing must show before the package is begun; the files are made when they are written. */
    List<Item> items(String path, OfficialDocument document) {
        return items(path, document, document.title());
    }

    /** @param title what a person is told it is */
    List<Item> items(String path, OfficialDocument document, String title) {
        DocumentWriter writer = DocumentWriter.withFonts(fonts);
        if (!writer.draws(document)) {
            return List.of(Item.of(path + ".txt", words.of("archive.file.paperText", title), String.join("\n", document.paragraphs())));
        }
        return FORMATS.stream().map(format -> new Item(path + "." + format.ending(), words.of("archive.file.paper", title, format.name()),
                () -> written(writer, document, format))).toList();
    }

    private static byte[] written(DocumentWriter writer, OfficialDocument document, FileFormat format) {
        try {
            return writer.write(document, format);
        } catch (CharacterNotInFonts missing) {
            throw new IllegalStateException("the fonts were found to draw every character", missing);
        }
    }
}
