package org.qianfa.archive.application;

import java.util.ArrayList;
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

    /** Made at once: a missing character must show before the package is begun. */
    List<Item> items(String path, OfficialDocument document) {
        List<Item> items = new ArrayList<>();
        try {
            for (FileFormat format : FORMATS) {
                byte[] content = DocumentWriter.withFonts(fonts).write(document, format);
                items.add(Item.of(path + "." + format.ending(), words.of("archive.file.paper", document.title(), format.name()), content));
            }
            return items;
        } catch (CharacterNotInFonts missing) {
            return List.of(Item.of(path + ".txt", words.of("archive.file.paperText", document.title()), String.join("\n", document.paragraphs())));
        }
    }
}
