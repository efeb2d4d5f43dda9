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

/** Attachments, byte for byte. Not mapped: no list shall ever load them. Streams, as H2 limits plain bytes to 1 MB. */
@Repository
public class AttachmentContents {

    private final JdbcTemplate jdbc;

    AttachmentContents(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void keep(long attachmentId, byte[] content) {
        jdbc.update("insert into review_attachment_content (attachment_id, content) values (?, ?)", statement -> {
            statement.setLong(1, attachmentId);
            statement.setBinaryStream(2, new ByteArrayInputStream(content), content.length);
        });
    }

    public byte[] of(long attachmentId) {
        return jdbc.query("select content from review_attachment_content where attachment_id = ?", AttachmentContents::bytes, attachmentId)
                .stream().findFirst().orElseThrow(() -> new NotFound("attachment", attachmentId));
    }

    private static byte[] bytes(ResultSet row, int index) throws SQLException {
        try (InputStream content = row.getBinaryStream("content")) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
