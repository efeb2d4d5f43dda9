package org.qianfa.notices.persistence;

import static org.qianfa.notices.persistence.Columns.time;

import java.time.Instant;
import java.util.Optional;
import org.qianfa.notices.NoticeKind;
import org.qianfa.notices.domain.News;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What open tasks are about, and what becomes of the notices of a task. */
@Repository
public class TaskNoticeRows {

    private static final String UNREAD_OF_TASK = " from notices_notice where task_id = :task and unread = true and person_id <> :except";

    private final JdbcClient jdbc;

    TaskNoticeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void open(News news) {
        jdbc.sql("insert into notices_task (task_id, about, title, place, link, of_report) values (:task, :about, :title, :place, :link, :report)")
                .param("task", news.taskId()).param("about", news.about()).param("title", news.title()).param("place", news.place())
                .param("link", news.link()).param("report", news.ofReport()).update();
    }

    public void close(String taskId) {
        jdbc.sql("delete from notices_task where task_id = :task").param("task", taskId).update();
    }

    public Optional<News> about(String taskId) {
        return jdbc.sql("select * from notices_task where task_id = :task").param("task", taskId)
                .query((rs, n) -> new News(NoticeKind.OWN_TASK, rs.getString("about"), rs.getString("title"), rs.getString("place"),
                        rs.getString("link"), rs.getBoolean("of_report"), taskId)).optional();
    }

    /** Whether the person was told that the task is hers or his, and it still is. */
    public boolean told(String taskId, long personId) {
        return jdbc.sql("select count(*) from notices_notice where task_id = :task and person_id = :person and kind = :own and settled_at is null")
                .param("task", taskId).param("person", personId).param("own", NoticeKind.OWN_TASK.name()).query(Integer.class).single() > 0;
    }

    /** Unread ones of the task need no reading any more, nor sending. @param except a person who keeps hers or his, 0: nobody does */
    public void settle(String taskId, long except, Instant now) {
        jdbc.sql("delete from notices_line where notice_id in (select id" + UNREAD_OF_TASK + ") and (letter_id is null or exists (select 1"
                        + " from notices_letter l where l.id = letter_id and l.state <> 'SENT'))")
                .param("task", taskId).param("except", except).update();
        jdbc.sql("update notices_notice set settled_at = :now, unread = false where id in (select id" + UNREAD_OF_TASK + ")")
                .param("now", time(now)).param("task", taskId).param("except", except).update();
    }

    /** The task lies in its pools again: those who had not read of it may. @param except who put it back, 0: nobody did */
    public void free(String taskId, long except) {
        jdbc.sql("""
                update notices_notice set settled_at = null, unread = true
                where task_id = :task and kind = :pool and read_at is null and settled_at is not null and person_id <> :except""")
                .param("task", taskId).param("pool", NoticeKind.POOL_TASK.name()).param("except", except).update();
    }
}
