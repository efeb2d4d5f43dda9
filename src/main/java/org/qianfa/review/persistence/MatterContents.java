package org.qianfa.review.persistence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.qianfa.shared.NotFound;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Versions of files under review, byte for byte. Not mapped: no list shall ever load them. Streams, as H2 limits plain bytes to 1 MB. */
@Repository
public class MatterContents {

    private final JdbcTemplate jdbc;

    MatterContents(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void keep(long versionId, byte[] content) {
        jdbc.update("insert into review_file_content (version_id, content) values (?, ?)", statement -> {
            statement.setLong(1, versionId);
            statement.setBinaryStream(2, new ByteArrayInputStream(content), content.length);
        });
    }

    public byte[] of(long versionId) {
        return jdbc.query("select content from review_file_content where version_id = ?", MatterContents::bytes, versionId)
                .stream().findFirst().orElseThrow(() -> new NotFound("file", versionId));
    }

    private static byte[] bytes(ResultSet row, int index) throws SQLException {
        try (InputStream content = row.getBinaryStream("content")) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
