package org.qianfa.review;

import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * The author adds files to the own draft, or takes them away again: texts of law, scans, tables. Sent with it, they are
 * never changed; later ones come with an entry of its thread, see {@link ReplyInThread}.
 */
public interface AttachFile {

    /**
     * @return the attachment's id
     * @throws org.qianfa.shared.NotPermitted if it is somebody else's
     * @throws Refusal if it was sent, the own review is concluded, or the file cannot be kept
     */
    long attachFile(Actor by, long matterId, long opinionId, Upload file) throws Refusal;

    /** @throws org.qianfa.shared.NotPermitted if it is somebody else's @throws Refusal if it was sent, or the own review is concluded */
    void detachFile(Actor by, long matterId, long opinionId, long attachmentId) throws Refusal;
}
