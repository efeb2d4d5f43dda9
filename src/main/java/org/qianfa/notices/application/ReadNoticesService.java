package org.qianfa.notices.application;

import java.time.Clock;
import org.qianfa.notices.ReadNotices;
import org.qianfa.notices.persistence.NoticeRows;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person has read is nobody else's business, so the journal does not know it. */
@Service
@Transactional
class ReadNoticesService implements ReadNotices {

    private final NoticeRows rows;
    private final Clock clock;

    ReadNoticesService(NoticeRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public String read(Actor by, long noticeId) {
        return rows.read(by.id(), noticeId, clock.instant()).orElseThrow(() -> new NotFound("notice", noticeId));
    }

    @Override
    public int readAll(Actor by, long upTo) {
        return rows.readAll(by.id(), upTo, clock.instant());
    }
}
