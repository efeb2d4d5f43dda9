package org.qianfa.review;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** Adds to the thread of what was sent: whoever may see it may reply, until its author has finished with it. */
public interface ReplyInThread {

    /** @throws Refusal if the text is missing, or it is finished with */
    void replyInThread(Actor by, long opinionId, String text) throws Refusal;
}
