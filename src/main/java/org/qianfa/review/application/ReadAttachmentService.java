package org.qianfa.review.application;

import org.qianfa.review.ReadAttachment;
import org.qianfa.review.domain.Attachment;
import org.qianfa.review.persistence.Opinions;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class ReadAttachmentService implements ReadAttachment {

    private final AttachmentShelf shelf;
    private final Opinions opinions;
    private final SentOpinions sent;
    private final Sight sight;

    ReadAttachmentService(AttachmentShelf shelf, Opinions opinions, SentOpinions sent, Sight sight) {
        this.shelf = shelf;
        this.opinions = opinions;
        this.sent = sent;
        this.sight = sight;
    }

    /** Also of what was taken back since: whoever still reads the words reads what came with them. */
    @Override
    public AttachedFile attachment(Actor reader, long attachmentId) {
        Attachment attachment = shelf.attachment(attachmentId);
        return opinions.findById(attachment.opinionId()).filter(o -> sight.sees(reader, o, sent.matter(o)))
                .map(o -> shelf.file(attachment)).orElseThrow(() -> new NotFound("attachment", attachmentId));
    }
}
