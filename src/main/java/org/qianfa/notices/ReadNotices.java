package org.qianfa.notices;

import org.qianfa.shared.Actor;

/** A person marks own notices as read. Nobody else is told, and a mark is never taken back. */
public interface ReadNotices {

    /** @return where the work is @throws org.qianfa.shared.NotFound if the person has no such notice */
    String read(Actor by, long noticeId);

    /** @param upTo id of the newest the person was shown @return how many were unread */
    int readAll(Actor by, long upTo);
}
