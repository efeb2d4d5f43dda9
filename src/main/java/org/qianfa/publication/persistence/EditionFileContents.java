package org.qianfa.publication.persistence;

import java.util.List;
import org.qianfa.documents.writing.FileFormat;
import org.qianfa.publication.PublishedFiles.FileEntry;
import org.qianfa.shared.LargeContent;
import org.qianfa.shared.NotFound;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Files of editions, byte for byte; never changed. Not mapped: no list shall ever load the contents. */
@Repository
public class EditionFileContents {

    private final JdbcTemplate jdbc;

    EditionFileContents(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void keep(long editionId, FileEntry file, byte[] content) {
        jdbc.update("insert into publication_file (edition_id, format, bytes, digest) values (?, ?, ?, ?)", editionId, file.format().name(),
                file.bytes(), file.digest());
        jdbc.update("insert into publication_file_content (file_id, content) select id, ? from publication_file where edition_id = ? and format = ?",
                statement -> {
                    LargeContent.set(statement, 1, content);
                    statement.setLong(2, editionId);
                    statement.setString(3, file.format().name());
                });
    }

    public List<FileEntry> of(long editionId) {
        return jdbc.query("select format, bytes, digest from publication_file where edition_id = ? order by id",
                (row, index) -> new FileEntry(FileFormat.valueOf(row.getString("format")), row.getLong("bytes"), row.getString("digest")), editionId);
    }

    public byte[] content(long editionId, FileFormat format) {
        return jdbc.query("select c.content from publication_file f join publication_file_content c on c.file_id = f.id "
                + "where f.edition_id = ? and f.format = ?", LargeContent::of, editionId, format.name())
                .stream().findFirst().orElseThrow(() -> new NotFound("file of edition", editionId));
    }
}
