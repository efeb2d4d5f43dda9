package org.qianfa.publication.application;

import java.util.List;
import org.qianfa.documents.CharacterNotInFonts;
import org.qianfa.documents.official.OfficialDocument;
import org.qianfa.documents.writing.DocumentWriter;
import org.qianfa.documents.writing.FileFormat;
import org.qianfa.publication.PublishedFiles.FileEntry;
import org.qianfa.publication.domain.Edition;
import org.qianfa.publication.persistence.EditionFileContents;
import org.qianfa.shared.Sm3;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes the files of an edition in every format. Blanks typed to indent become the layout's indent. */
@Component
class FilePress {

    private static final List<FileFormat> FORMATS = List.of(FileFormat.PDF, FileFormat.OFD, FileFormat.DOCX);

    private final EditionFileContents files;
    private final EditionSheet sheet;
    private final FileSealing sealing;
    private final String fonts;

    FilePress(EditionFileContents files, EditionSheet sheet, FileSealing sealing, @Value("${qianfa.documents.fonts:}") String fonts) {
        this.files = files;
        this.sheet = sheet;
        this.sealing = sealing;
        this.fonts = fonts;
    }

    /** @throws IllegalStateException naming the characters that no font draws: an administrator installs one and tries again */
    void print(Edition edition) {
        OfficialDocument document = sheet.of(edition);
        for (FileFormat format : FORMATS) {
            byte[] content = sealing.on(written(document, format), format, edition.getTitle(), edition.getPublishedAt());
            files.keep(edition.getId(), new FileEntry(format, content.length, Sm3.hex(content)), content);
        }
    }

    private byte[] written(OfficialDocument document, FileFormat format) {
        try {
            return DocumentWriter.withFonts(fonts).write(document, format);
        } catch (CharacterNotInFonts missing) {
            throw new IllegalStateException("the report cannot be set in type: " + missing.getMessage(), missing);
        }
    }
}
