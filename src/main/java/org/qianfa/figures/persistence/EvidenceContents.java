package org.qianfa.figures.persistence;

import org.qianfa.shared.LargeContent;
import org.qianfa.shared.NotFound;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Contents of evidence files. Not mapped: no list of evidence shall ever load them. */
@Repository
public class EvidenceContents {

    private final JdbcTemplate jdbc;

    EvidenceContents(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void keep(long evidenceId, byte[] content) {
        jdbc.update("insert into figures_evidence_content (evidence_id, content) values (?, ?)", statement -> {
            statement.setLong(1, evidenceId);
            LargeContent.set(statement, 2, content);
        });
    }

    public byte[] of(long evidenceId) {
        return jdbc.query("select content from figures_evidence_content where evidence_id = ?", LargeContent::of, evidenceId)
                .stream().findFirst().orElseThrow(() -> new NotFound("evidence", evidenceId));
    }
}
