package org.qianfa.notices.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.qianfa.notices.domain.News;
import org.qianfa.notices.persistence.NoticeRows;
import org.springframework.stereotype.Component;

/** Writes a notice for everybody who is to be told, and what goes out of the house with it. */
@Component
class NoticeDesk {

    private final NoticeRows notices;
    private final Outbox outbox;
    private final Causer causer;
    private final Clock clock;

    NoticeDesk(NoticeRows notices, Outbox outbox, Causer causer, Clock clock) {
        this.notices = notices;
        this.outbox = outbox;
        this.causer = causer;
        this.clock = clock;
    }

    /** Each person once, and not the one who caused it. */
    void tell(Collection<Long> personIds, News news) {
        TreeSet<Long> told = new TreeSet<>(personIds);
        told.remove(causer.personId());
        if (told.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        Map<Long, Long> written = new LinkedHashMap<>();
        told.forEach(person -> written.put(person, notices.add(person, news, now)));
        outbox.add(written, news, now);
    }
}
