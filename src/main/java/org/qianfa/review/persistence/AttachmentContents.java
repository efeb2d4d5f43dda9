package org.qianfa.review.persistence;

import org.qianfa.shared.LargeContent;
import org.qianfa.shared.NotFound;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Attachments, byte for byte. Not mapped: no list shall ever load them. */
@Repository
public class AttachmentContents {

    private final JdbcTemplate jdbc;

    AttachmentContents(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void keep(long attachmentId, byte[] content) {
        jdbc.update("insert into review_attachment_content (attachment_id, content) values (?, ?)", statement -> {
            statement.setLong(1, attachmentId);
            LargeContent.set(statement, 2, content);
        });
    }

    public byte[] of(long attachmentId) {
        return jdbc.query("select content from review_attachment_content where attachment_id = ?", LargeContent::of, attachmentId)
                .stream().findFirst().orElseThrow(() -> new NotFound("attachment", attachmentId));
    }
}
