package org.qianfa.review;

import java.util.List;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** Adds to the thread of what was sent: whoever may see it may reply, until its author has finished with it. */
public interface ReplyInThread {

    /** @throws Refusal if the text is missing, a file cannot be kept, or it is finished with */
    void replyInThread(Actor by, long opinionId, String text, List<Upload> files) throws Refusal;

    /** Without files. */
    void replyInThread(Actor by, long opinionId, String text) throws Refusal;
}
