package org.qianfa.notices.persistence;

import static org.qianfa.notices.persistence.Columns.instant;
import static org.qianfa.notices.persistence.Columns.moved;
import static org.qianfa.notices.persistence.Columns.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.qianfa.notices.Medium;
import org.qianfa.notices.MovedDate;
import org.qianfa.notices.NoticeKind;
import org.qianfa.notices.domain.News;
import org.qianfa.notices.persistence.SettingRows.Wish;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/**
 * The outbox. Taking a message puts it off: whoever took it and died leaves it to be taken again. Rows that another server
 * is just taking are passed over, so nobody waits for anybody.
 */
@Repository
public class LetterRows {

    private final JdbcClient jdbc;

    LetterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return its id */
    public long add(Wish wish, boolean digest, Instant now) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                insert into notices_letter (person_id, medium, address, language, digest, state, due_at, attempts, created_at)
                values (:person, :medium, :address, :language, :digest, 'PENDING', :now, 0, :now)""")
                .param("person", wish.personId()).param("medium", wish.medium().name()).param("address", wish.address())
                .param("language", wish.person().language()).param("digest", digest).param("now", time(now)).update(key, "id");
        return key.getKeyAs(Number.class).longValue();
    }

    /** @param letterId {@code null} if it waits for the digest that is due then */
    public void line(Long letterId, Wish wish, long noticeId, News news, Instant due) {
        moved(jdbc.sql("""
                insert into notices_line (letter_id, person_id, medium, due_at, notice_id, kind, about, title, link, moved_step, moved_from, moved_to)
                values (:letter, :person, :medium, :due, :notice, :kind, :about, :title, :link, :step, :from, :to)"""), news.moved())
                .param("letter", letterId).param("person", wish.personId()).param("medium", wish.medium().name())
                .param("due", time(due)).param("notice", noticeId).param("kind", news.kind().name()).param("about", news.about())
                .param("title", news.outwardTitle()).param("link", news.link()).update();
    }

    /** At most so many that are due; until the given time nobody else takes them. Each counts one more attempt. */
    public List<Letter> take(Instant now, Instant until, int most) {
        List<Letter> taken = jdbc.sql("""
                select * from notices_letter where state = 'PENDING' and due_at <= :now
                order by due_at, id fetch first :most rows only for update skip locked""")
                .param("now", time(now)).param("most", most).query(LetterRows::letter).list();
        taken.forEach(letter -> jdbc.sql("update notices_letter set due_at = :until, attempts = attempts + 1 where id = :id")
                .param("until", time(until)).param("id", letter.id()).update());
        return taken;
    }

    public List<Line> lines(long letterId) {
        return jdbc.sql("select * from notices_line where letter_id = :letter order by id").param("letter", letterId)
                .query((rs, n) -> new Line(NoticeKind.valueOf(rs.getString("kind")), rs.getString("about"), rs.getString("title"),
                        rs.getString("link"), moved(rs))).list();
    }

    public void sent(long letterId, Instant now) {
        jdbc.sql("update notices_letter set state = 'SENT', sent_at = :now, last_error = null where id = :id and state = 'PENDING'")
                .param("now", time(now)).param("id", letterId).update();
    }

    public void failed(long letterId, String error, Instant again) {
        jdbc.sql("update notices_letter set due_at = :again, last_error = :error where id = :id and state = 'PENDING'")
                .param("again", time(again)).param("error", error).param("id", letterId).update();
    }

    public void givenUp(long letterId, String error) {
        jdbc.sql("update notices_letter set state = 'DEAD', last_error = :error where id = :id and state = 'PENDING'")
                .param("error", error).param("id", letterId).update();
    }

    public void remove(long letterId) {
        jdbc.sql("delete from notices_letter where id = :id").param("id", letterId).update();
    }

    /** What did not leave yet, or could not, goes where the person is to be reached now. */
    public void readdress(long personId, Medium medium, String address) {
        jdbc.sql("update notices_letter set address = :address where person_id = :person and medium = :medium and state <> 'SENT'")
                .param("address", address).param("person", personId).param("medium", medium.name()).update();
    }

    /** What did not leave, to a person by a medium that was ended. */
    public void removeWaiting(long personId, Medium medium) {
        jdbc.sql("delete from notices_line where person_id = :person and medium = :medium and letter_id is null")
                .param("person", personId).param("medium", medium.name()).update();
        jdbc.sql("delete from notices_letter where person_id = :person and medium = :medium and state <> 'SENT'")
                .param("person", personId).param("medium", medium.name()).update();
    }

    /** Messages sent or given up before. */
    public void forget(Instant before) {
        jdbc.sql("delete from notices_letter where state <> 'PENDING' and created_at < :before").param("before", time(before)).update();
    }

    /** What waits for a digest that nobody can get: told while its reader ended the medium. */
    public void forgetUnaddressed(Instant due) {
        jdbc.sql("""
                delete from notices_line where letter_id is null and due_at <= :due and not exists (select 1 from notices_address a
                where a.person_id = notices_line.person_id and a.medium = notices_line.medium)""")
                .param("due", time(due)).update();
    }

    private static Letter letter(ResultSet rs, int row) throws SQLException {
        return new Letter(rs.getLong("id"), rs.getLong("person_id"), Medium.valueOf(rs.getString("medium")), rs.getString("address"),
                rs.getString("language"), rs.getBoolean("digest"), rs.getInt("attempts"), instant(rs, "created_at"));
    }

    /** @param attempts before this one */
    public record Letter(long id, long personId, Medium medium, String address, String language, boolean digest, int attempts, Instant createdAt) {
    }

    public record Line(NoticeKind kind, String about, String title, String link, MovedDate moved) {
    }
}
