package org.qianfa.notices.persistence;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qianfa.notices.Medium;
import org.qianfa.notices.NoticeKind;
import org.qianfa.notices.Timing;
import org.qianfa.notices.domain.DigestHour;
import org.qianfa.notices.domain.QuietDefaults;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How people hear of things outside of the application. */
@Repository
public class SettingRows {

    private final JdbcClient jdbc;

    SettingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Person> person(long personId) {
        return jdbc.sql("select * from notices_person where person_id = :person").param("person", personId)
                .query((rs, n) -> new Person(rs.getString("language"), rs.getInt("digest_hour"))).optional();
    }

    public Map<Medium, String> addresses(long personId) {
        Map<Medium, String> addresses = new EnumMap<>(Medium.class);
        jdbc.sql("select medium, address from notices_address where person_id = :person").param("person", personId)
                .query(rs -> {
                    addresses.put(Medium.valueOf(rs.getString("medium")), rs.getString("address"));
                });
        return addresses;
    }

    public Map<Medium, Map<NoticeKind, Timing>> timings(long personId) {
        Map<Medium, Map<NoticeKind, Timing>> timings = new EnumMap<>(Medium.class);
        for (Medium medium : Medium.values()) {
            Map<NoticeKind, Timing> ofMedium = new EnumMap<>(NoticeKind.class);
            for (NoticeKind kind : NoticeKind.values()) {
                ofMedium.put(kind, QuietDefaults.timing(medium, kind));
            }
            timings.put(medium, ofMedium);
        }
        jdbc.sql("select medium, kind, timing from notices_choice where person_id = :person").param("person", personId)
                .query(rs -> {
                    timings.get(Medium.valueOf(rs.getString("medium"))).put(NoticeKind.valueOf(rs.getString("kind")),
                            Timing.valueOf(rs.getString("timing")));
                });
        return timings;
    }

    public void keep(long personId, Person chosen) {
        if (jdbc.sql("update notices_person set language = :language, digest_hour = :hour where person_id = :person")
                .param("language", chosen.language()).param("hour", chosen.digestHour()).param("person", personId).update() == 0) {
            jdbc.sql("insert into notices_person (person_id, language, digest_hour) values (:person, :language, :hour)")
                    .param("language", chosen.language()).param("hour", chosen.digestHour()).param("person", personId).update();
        }
    }

    /** @param address empty: none any more */
    public void address(long personId, Medium medium, String address) {
        jdbc.sql("delete from notices_address where person_id = :person and medium = :medium")
                .param("person", personId).param("medium", medium.name()).update();
        if (!address.isEmpty()) {
            jdbc.sql("insert into notices_address (person_id, medium, address) values (:person, :medium, :address)")
                    .param("person", personId).param("medium", medium.name()).param("address", address).update();
        }
    }

    public void timing(long personId, Medium medium, NoticeKind kind, Timing timing) {
        jdbc.sql("delete from notices_choice where person_id = :person and medium = :medium and kind = :kind")
                .param("person", personId).param("medium", medium.name()).param("kind", kind.name()).update();
        jdbc.sql("insert into notices_choice (person_id, medium, kind, timing) values (:person, :medium, :kind, :timing)")
                .param("person", personId).param("medium", medium.name()).param("kind", kind.name()).param("timing", timing.name()).update();
    }

    /** Where and when these people want to hear of that kind; not those who never do. @param personIds not empty */
    public List<Wish> wishes(Collection<Long> personIds, NoticeKind kind) {
        return jdbc.sql("""
                select a.person_id, a.medium, a.address, p.language, p.digest_hour, c.timing
                from notices_address a left join notices_person p on p.person_id = a.person_id
                left join notices_choice c on c.person_id = a.person_id and c.medium = a.medium and c.kind = :kind
                where a.person_id in (:persons) order by a.person_id, a.medium""")
                .param("persons", personIds).param("kind", kind.name())
                .query((rs, n) -> {
                    Medium medium = Medium.valueOf(rs.getString("medium"));
                    String timing = rs.getString("timing");
                    Person person = rs.getString("language") == null ? Person.USUAL : new Person(rs.getString("language"), rs.getInt("digest_hour"));
                    return new Wish(rs.getLong("person_id"), medium, rs.getString("address"), person,
                            timing == null ? QuietDefaults.timing(medium, kind) : Timing.valueOf(timing));
                }).list().stream().filter(wish -> wish.timing() != Timing.NEVER).toList();
    }

    public record Person(String language, int digestHour) {

        public static final Person USUAL = new Person("zh", DigestHour.USUAL.hour());
    }

    public record Wish(long personId, Medium medium, String address, Person person, Timing timing) {
    }
}
