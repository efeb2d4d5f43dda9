package org.qianfa.notices.persistence;

import static org.qianfa.notices.persistence.Columns.instant;
import static org.qianfa.notices.persistence.Columns.moved;
import static org.qianfa.notices.persistence.Columns.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qianfa.notices.MyNotices.Notice;
import org.qianfa.notices.NoticeKind;
import org.qianfa.notices.domain.News;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** People's notices. */
@Repository
public class NoticeRows {

    private final JdbcClient jdbc;

    NoticeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return its id */
    public long add(long personId, News news, Instant now) {
        KeyHolder key = new GeneratedKeyHolder();
        moved(jdbc.sql("""
                insert into notices_notice (person_id, kind, about, title, place, link, task_id, created_at, unread, moved_step, moved_from, moved_to)
                values (:person, :kind, :about, :title, :place, :link, :task, :now, true, :step, :from, :to)"""), news.moved())
                .param("person", personId).param("kind", news.kind().name()).param("about", news.about())
                .param("title", news.title()).param("place", news.place()).param("link", news.link())
                .param("task", news.taskId()).param("now", time(now)).update(key, "id");
        return key.getKeyAs(Number.class).longValue();
    }

    /** @param after id of the last one shown, {@code null} for the first page */
    public List<Notice> ofPerson(long personId, boolean unread, Long after, int size) {
        return jdbc.sql("select * from notices_notice where person_id = :person" + (unread ? " and unread = true" : "")
                        + (after == null ? "" : " and id < :after") + " order by id desc fetch first :size rows only")
                .param("person", personId).param("after", after).param("size", size).query(NoticeRows::notice).list();
    }

    /** Of one person; counting stops at {@code most}. */
    public int unread(long personId, int most) {
        return jdbc.sql("select count(*) from (select id from notices_notice where person_id = :person and unread = true"
                        + " fetch first :most rows only) counted")
                .param("person", personId).param("most", most).query(Integer.class).single();
    }

    /** Of several people at once; who has none is left out. @param personIds not empty */
    public Map<Long, Unread> unread(Collection<Long> personIds) {
        return jdbc.sql("select person_id, count(*) as notices, max(id) as newest from notices_notice"
                        + " where person_id in (:persons) and unread = true group by person_id")
                .param("persons", personIds)
                .query((rs, n) -> Map.entry(rs.getLong("person_id"), new Unread(rs.getLong("notices"), rs.getLong("newest")))).list()
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @return where the work is, empty if the person has no such notice */
    public Optional<String> read(long personId, long noticeId, Instant now) {
        jdbc.sql("update notices_notice set read_at = :now, unread = false where id = :id and person_id = :person and read_at is null")
                .param("now", time(now)).param("id", noticeId).param("person", personId).update();
        return jdbc.sql("select link from notices_notice where id = :id and person_id = :person")
                .param("id", noticeId).param("person", personId).query(String.class).optional();
    }

    public int readAll(long personId, long upTo, Instant now) {
        return jdbc.sql("update notices_notice set read_at = :now, unread = false where person_id = :person and unread = true and id <= :upTo")
                .param("now", time(now)).param("person", personId).param("upTo", upTo).update();
    }

    /** Forgets what is older, read or not. */
    public void forget(Instant before) {
        jdbc.sql("delete from notices_notice where created_at < :before").param("before", time(before)).update();
    }

    private static Notice notice(ResultSet rs, int row) throws SQLException {
        return new Notice(rs.getLong("id"), NoticeKind.valueOf(rs.getString("kind")), rs.getString("about"), rs.getString("title"),
                rs.getString("place"), rs.getString("link"), instant(rs, "created_at"), rs.getBoolean("unread"),
                rs.getObject("settled_at") != null, moved(rs));
    }

    /** @param newest id of the newest unread one */
    public record Unread(long count, long newest) {

        public static final Unread NONE = new Unread(0, 0);
    }
}
