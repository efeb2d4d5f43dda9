package org.qianfa.review.application;

import java.util.List;
import org.qianfa.review.domain.Attachment;
import org.qianfa.review.domain.Attachment.FitFile;
import org.qianfa.review.domain.Matter;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.springframework.stereotype.Component;

/** Attaches files that fit, and takes them away; each leaves an entry in the journal. */
@Component
class Attaching {

    private final AttachmentShelf shelf;
    private final Proceedings proceedings;

    Attaching(AttachmentShelf shelf, Proceedings proceedings) {
        this.shelf = shelf;
        this.proceedings = proceedings;
    }

    AttachmentShelf shelf() {
        return shelf;
    }

    /** @param entryId {@code null} for the annotation itself @return the ids */
    List<Long> attach(Actor by, Matter matter, long opinionId, Long entryId, List<FitFile> files) {
        return files.stream().map(file -> attach(by, matter, new Attachment(opinionId, entryId, file, by.id(), proceedings.now()), file)).toList();
    }

    private long attach(Actor by, Matter matter, Attachment attachment, FitFile file) {
        Attachment kept = shelf.keep(attachment, file.content());
        proceedings.record(by, "AttachFile", matter, null, "opinion " + kept.opinionId() + ", file " + file.digest());
        return kept.id();
    }

    /** Those of a draft. */
    Attachment ofDraft(long opinionId, long attachmentId) {
        Attachment attachment = shelf.attachment(attachmentId);
        if (attachment.opinionId() != opinionId) {
            throw new NotFound("attachment", attachmentId);
        }
        return attachment;
    }

    void detach(Actor by, Matter matter, Attachment attachment) {
        shelf.takeAway(attachment);
        proceedings.record(by, "DetachFile", matter, null, "opinion " + attachment.opinionId() + ", file " + attachment.view().digest());
    }
}
