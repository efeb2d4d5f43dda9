package org.qianfa.review.application;

import java.util.List;
import org.qianfa.review.Anchor;
import org.qianfa.review.AnnotationRefusal.NoWordingProposed;
import org.qianfa.review.SuggestWording;
import org.qianfa.review.Upload;
import org.qianfa.review.domain.Attachment.FitFile;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.domain.Statement;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class SuggestWordingService implements SuggestWording {

    private final AnnotatingDesk desk;
    private final Attaching attaching;

    SuggestWordingService(AnnotatingDesk desk, Attaching attaching) {
        this.desk = desk;
        this.attaching = attaching;
    }

    @Override
    public long suggestWording(Actor by, long matterId, Anchor anchor, String wording, String reason) throws Refusal {
        return suggestWording(by, matterId, anchor, wording, reason, List.of());
    }

    @Override
    public long suggestWording(Actor by, long matterId, Anchor anchor, String wording, String reason, List<Upload> files) throws Refusal {
        Matter matter = desk.annotating(by, matterId);
        ReviewAccess.requireChoice(anchor);
        ReviewAccess.requireText(anchor.quote());
        if (wording == null || wording.equals(anchor.quote())) {
            throw new NoWordingProposed();
        }
        List<FitFile> fit = attaching.shelf().fit(files);
        long added = desk.put(by, matter, anchor, Statement.suggestion(wording, reason), "SuggestWording");
        attaching.attach(by, matter, added, null, fit);
        return added;
    }
}
