package org.qianfa.notices.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which logins still stand, without touching them: looking shall not keep one open. */
@Repository
public class OpenSessions {

    private final JdbcClient jdbc;

    OpenSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param sessionIds not empty */
    public Set<String> of(Collection<String> sessionIds, Instant now) {
        return jdbc.sql("select session_id from spring_session where session_id in (:ids) and expiry_time > :now")
                .param("ids", sessionIds).param("now", now.toEpochMilli()).query(String.class).list().stream().collect(Collectors.toSet());
    }
}
