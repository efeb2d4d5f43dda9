package org.qianfa.notices.persistence;

import static org.qianfa.notices.persistence.Columns.time;

import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import org.qianfa.notices.NoticeKind;
import org.qianfa.notices.domain.News;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What open tasks are about, and what becomes of the notices of a task. */
@Repository
public class TaskNoticeRows {

    private static final String UNREAD_OF_TASK = " from notices_notice where task_id = :task and unread = true";
    private static final String UNREAD_OF_PERSON = UNREAD_OF_TASK + " and person_id = :person";
    private static final String UNSENT = " and (letter_id is null or exists (select 1 from notices_letter l where l.id = letter_id and l.state <> 'SENT'))";

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

    /** Remembers who holds the task. @param personId {@code null} for nobody @return whether it was somebody else before, or nobody */
    public boolean held(String taskId, Long personId) {
        Optional<Long> before = jdbc.sql("select holder_id from notices_task where task_id = :task and holder_id is not null").param("task", taskId)
                .query(Long.class).optional();
        jdbc.sql("update notices_task set holder_id = :holder where task_id = :task").param("holder", personId, Types.BIGINT).param("task", taskId).update();
        return !before.equals(Optional.ofNullable(personId));
    }

    /** Whoever has the task or did it needs no more to read of it, nor to be sent. */
    public void read(String taskId, long personId, Instant now) {
        jdbc.sql("delete from notices_line where notice_id in (select id" + UNREAD_OF_PERSON + ")" + UNSENT)
                .param("task", taskId).param("person", personId).update();
        jdbc.sql("update notices_notice set read_at = :now, unread = false where id in (select id" + UNREAD_OF_PERSON + ")")
                .param("now", time(now)).param("task", taskId).param("person", personId).update();
    }

    /** Unread ones of the task need no reading any more, nor sending. */
    public void settle(String taskId, Instant now) {
        jdbc.sql("delete from notices_line where notice_id in (select id" + UNREAD_OF_TASK + ")" + UNSENT).param("task", taskId).update();
        jdbc.sql("update notices_notice set settled_at = :now, unread = false where id in (select id" + UNREAD_OF_TASK + ")")
                .param("now", time(now)).param("task", taskId).update();
    }

    /** The task lies in its pools again: those who had not read of it may. @param except who put it back, 0: nobody did */
    public void free(String taskId, long except) {
        jdbc.sql("""
                update notices_notice set settled_at = null, unread = true
                where task_id = :task and kind = :pool and read_at is null and settled_at is not null and person_id <> :except""")
                .param("task", taskId).param("pool", NoticeKind.POOL_TASK.name()).param("except", except).update();
    }
}
