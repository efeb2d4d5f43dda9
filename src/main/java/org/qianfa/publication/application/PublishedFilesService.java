package org.qianfa.publication.application;

import java.util.List;
import org.qianfa.documents.writing.FileFormat;
import org.qianfa.publication.PublishedFiles;
import org.qianfa.publication.persistence.EditionFileContents;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class PublishedFilesService implements PublishedFiles {

    private final EditionFileContents files;

    PublishedFilesService(EditionFileContents files) {
        this.files = files;
    }

    @Override
    public List<FileEntry> files(long editionId) {
        return files.of(editionId);
    }

    @Override
    public byte[] content(long editionId, FileFormat format) {
        return files.content(editionId, format);
    }
}
