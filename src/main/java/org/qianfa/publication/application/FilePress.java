package org.qianfa.publication.application;

import java.time.Instant;
import java.util.List;
import org.qianfa.documents.CharacterNotInFonts;
import org.qianfa.documents.official.OfficialDocument;
import org.qianfa.documents.writing.DocumentWriter;
import org.qianfa.documents.writing.FileFormat;
import org.qianfa.publication.PublishedFiles.FileEntry;
import org.qianfa.publication.domain.Edition;
import org.qianfa.publication.persistence.EditionFileContents;
import org.qianfa.shared.Sm3;
import org.qianfa.signoff.FileSigner;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes the files of an edition: title and sealed text in every format, nothing added. Blanks typed to indent become the layout's indent. */
@Component
class FilePress {

    private static final List<FileFormat> FORMATS = List.of(FileFormat.PDF, FileFormat.OFD, FileFormat.DOCX);

    private final EditionFileContents files;
    private final FileSigner signer;
    private final OfficialSealing seals;
    private final String fonts;

    FilePress(EditionFileContents files, FileSigner signer, OfficialSealing seals, @Value("${qianfa.documents.fonts:}") String fonts) {
        this.files = files;
        this.signer = signer;
        this.seals = seals;
        this.fonts = fonts;
    }

    /** @throws IllegalStateException naming the characters that no font draws: an administrator installs one and tries again */
    void print(Edition edition) {
        OfficialDocument document = OfficialDocument.of(edition.getTitle(), edition.getText());
        for (FileFormat format : FORMATS) {
            byte[] made = signed(written(document, format), format, edition.getPublishedAt());
            byte[] content = seals.on(made, format, edition.getTitle());
            files.keep(edition.getId(), new FileEntry(format, content.length, Sm3.hex(content)), content);
        }
    }

    /** Only OFD carries an SM2 signature that its readers check. */
    private byte[] signed(byte[] content, FileFormat format, Instant at) {
        return format == FileFormat.OFD ? DocumentWriter.signedOfd(content, at, digest -> signer.signedMessage(digest, at)) : content;
    }

    private byte[] written(OfficialDocument document, FileFormat format) {
        try {
            return DocumentWriter.withFonts(fonts).write(document, format);
        } catch (CharacterNotInFonts missing) {
            throw new IllegalStateException("the report cannot be set in type: " + missing.getMessage(), missing);
        }
    }
}
