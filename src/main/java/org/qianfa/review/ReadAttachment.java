package org.qianfa.review;

import org.qianfa.shared.Actor;

/** Hands out attachments to whoever may read what they belong to: those of a draft to its author alone. */
public interface ReadAttachment {

    /** @throws org.qianfa.shared.NotFound if there is none, or the person may not know of it */
    AttachedFile attachment(Actor reader, long attachmentId);

    record AttachedFile(AttachmentView about, byte[] content) {
    }
}
