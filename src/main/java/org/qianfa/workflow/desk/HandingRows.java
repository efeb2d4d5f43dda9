package org.qianfa.workflow.desk;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.qianfa.workflow.Handings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The words kept. */
@Repository
class HandingRows implements Handings {

    private final JdbcClient jdbc;

    HandingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String taskId, Handing handing) {
        jdbc.sql("insert into workflow_handing (task_id, action, said_by, word, said_at) values (:taskId, :action, :by, :word, :at)")
                .param("taskId", taskId).param("action", handing.action()).param("by", handing.by()).param("word", handing.word())
                .param("at", OffsetDateTime.ofInstant(handing.at(), ZoneOffset.UTC)).update();
    }

    @Override
    public Map<String, Handing> latest(Collection<String> taskIds) {
        Map<String, Handing> latest = new HashMap<>();
        if (!taskIds.isEmpty()) {
            jdbc.sql("""
                    select h.task_id, h.action, h.said_by, h.said_at, h.word from workflow_handing h
                    where h.id in (select max(l.id) from workflow_handing l where l.task_id in (:ids) group by l.task_id)""")
                    .param("ids", taskIds).query(row -> {
                        latest.put(row.getString(1), new Handing(row.getString(2), row.getLong(3),
                                row.getObject(4, OffsetDateTime.class).toInstant(), row.getString(5)));
                    });
        }
        return latest;
    }
}
