package org.qianfa.review.application;

import java.util.List;
import org.qianfa.review.AttachFile;
import org.qianfa.review.Upload;
import org.qianfa.review.domain.Attachment;
import org.qianfa.review.domain.Attachment.FitFile;
import org.qianfa.review.domain.Matter;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class AttachFileService implements AttachFile {

    private final AnnotatingDesk desk;
    private final SentOpinions sent;
    private final Attaching attaching;

    AttachFileService(AnnotatingDesk desk, SentOpinions sent, Attaching attaching) {
        this.desk = desk;
        this.sent = sent;
        this.attaching = attaching;
    }

    @Override
    public long attachFile(Actor by, long matterId, long opinionId, Upload file) throws Refusal {
        Matter matter = draftOf(by, matterId, opinionId);
        List<FitFile> fit = attaching.shelf().fit(opinionId, List.of(file), List.of());
        return attaching.attach(by, matter, opinionId, null, fit).get(0);
    }

    @Override
    public void detachFile(Actor by, long matterId, long opinionId, long attachmentId) throws Refusal {
        Matter matter = draftOf(by, matterId, opinionId);
        Attachment attachment = attaching.ofDraft(opinionId, attachmentId);
        attaching.detach(by, matter, attachment);
    }

    /** Somebody else's draft is not there; somebody else's words, once sent, are seen but not touched. */
    private Matter draftOf(Actor by, long matterId, long opinionId) throws Refusal {
        Matter matter = desk.annotating(by, matterId);
        if (sent.find(by, opinionId).filter(o -> !o.isBy(by.id())).isPresent()) {
            throw new NotPermitted("the author only");
        }
        desk.own(by, matter, opinionId).requireDraft();
        return matter;
    }
}
