package org.qianfa.figures.persistence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.qianfa.shared.NotFound;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Contents of evidence files. Not mapped: no list of evidence shall ever load them. Streams, as H2 limits plain bytes to 1 MB. */
@Repository
public class EvidenceContents {

    private final JdbcTemplate jdbc;

    EvidenceContents(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void keep(long evidenceId, byte[] content) {
        jdbc.update("insert into figures_evidence_content (evidence_id, content) values (?, ?)", statement -> {
            statement.setLong(1, evidenceId);
            statement.setBinaryStream(2, new ByteArrayInputStream(content), content.length);
        });
    }

    public byte[] of(long evidenceId) {
        return jdbc.query("select content from figures_evidence_content where evidence_id = ?", EvidenceContents::bytes, evidenceId)
                .stream().findFirst().orElseThrow(() -> new NotFound("evidence", evidenceId));
    }

    private static byte[] bytes(ResultSet row, int index) throws SQLException {
        try (InputStream content = row.getBinaryStream("content")) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
