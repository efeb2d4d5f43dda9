package org.qianfa.drafting.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.qianfa.officialtext.IdentifiedParagraph;
import org.qianfa.officialtext.ParagraphIdentity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Gives the paragraphs of revisions written before ids were kept the ids they would have got, revision after revision. */
@Component
class ParagraphIdsOfEarlierRevisions implements JavaMigration {

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("111");
    }

    @Override
    public String getDescription() {
        return "paragraph ids of earlier revisions";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
        jdbc.queryForList("select distinct section_id from drafting_revision", Long.class)
                .forEach(section -> identify(jdbc, section));
        jdbc.execute("alter table drafting_revision alter column paragraph_ids set not null");
    }

    private static void identify(JdbcTemplate jdbc, long section) {
        AtomicLong last = new AtomicLong();
        List<IdentifiedParagraph> paragraphs = new ArrayList<>();
        jdbc.query("select id, content from drafting_revision where section_id = ? order by revision_number",
                (row, i) -> new Stored(row.getLong("id"), row.getString("content")), section).forEach(revision -> {
            List<IdentifiedParagraph> next = ParagraphIdentity.next(paragraphs, revision.text(), last::incrementAndGet);
            jdbc.update("update drafting_revision set paragraph_ids = ? where id = ?", ids(next), revision.id());
            paragraphs.clear();
            paragraphs.addAll(next);
        });
        jdbc.update("update drafting_section set last_paragraph_id = ? where id = ?", last.get(), section);
    }

    private static String ids(List<IdentifiedParagraph> paragraphs) {
        return paragraphs.stream().map(p -> String.valueOf(p.id())).collect(Collectors.joining(" "));
    }

    private record Stored(long id, String text) {
    }
}
