package org.qianfa.review.persistence;

import org.qianfa.shared.LargeContent;
import org.qianfa.shared.NotFound;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Versions of files under review, byte for byte. Not mapped: no list shall ever load them. */
@Repository
public class MatterContents {

    private final JdbcTemplate jdbc;

    MatterContents(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void keep(long versionId, byte[] content) {
        jdbc.update("insert into review_file_content (version_id, content) values (?, ?)", statement -> {
            statement.setLong(1, versionId);
            LargeContent.set(statement, 2, content);
        });
    }

    public byte[] of(long versionId) {
        return jdbc.query("select content from review_file_content where version_id = ?", LargeContent::of, versionId)
                .stream().findFirst().orElseThrow(() -> new NotFound("file", versionId));
    }
}
