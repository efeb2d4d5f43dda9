package org.qianfa.publication;

import java.util.List;
import org.qianfa.documents.writing.FileFormat;

/** A published report as files that everybody may take away; made once, when it is published. */
public interface PublishedFiles {

    /** In the order of the formats; empty for editions published before files were made. */
    List<FileEntry> files(long editionId);

    /** @throws org.qianfa.shared.NotFound if there is no such file */
    byte[] content(long editionId, FileFormat format);

    /** @param digest SM3 of the file */
    record FileEntry(FileFormat format, long bytes, String digest) {
    }
}
