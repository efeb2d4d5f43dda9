package org.qianfa.notices.web;

import org.qianfa.notices.MyNotices;
import org.qianfa.shared.Actor;
import org.qianfa.shell.Bell;
import org.springframework.stereotype.Component;

/** The bell in the header of every page. */
@Component
class HouseBell implements Bell {

    private final MyNotices notices;

    HouseBell(MyNotices notices) {
        this.notices = notices;
    }

    @Override
    public Count unread(Actor reader) {
        return capped(notices.unread(reader));
    }

    static Count capped(long unread) {
        return new Count((int) Math.min(unread, MyNotices.MOST_COUNTED), unread > MyNotices.MOST_COUNTED);
    }
}
