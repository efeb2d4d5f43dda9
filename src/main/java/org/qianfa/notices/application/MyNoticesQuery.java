package org.qianfa.notices.application;

import java.util.List;
import org.qianfa.notices.MyNotices;
import org.qianfa.notices.persistence.NoticeRows;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class MyNoticesQuery implements MyNotices {

    private static final int LARGEST_PAGE = 100;

    private final NoticeRows rows;

    MyNoticesQuery(NoticeRows rows) {
        this.rows = rows;
    }

    @Override
    public Page notices(Actor by, boolean unread, Long after, int size) {
        int limit = Math.max(1, Math.min(size, LARGEST_PAGE));
        List<Notice> found = rows.ofPerson(by.id(), unread, after, limit + 1);
        return found.size() <= limit ? new Page(found, null) : new Page(found.subList(0, limit), found.get(limit - 1).id());
    }

    @Override
    public int unread(Actor by) {
        return rows.unread(by.id(), MOST_COUNTED + 1);
    }
}
