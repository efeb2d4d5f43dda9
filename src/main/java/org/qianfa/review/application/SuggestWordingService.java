package org.qianfa.review.application;

import org.qianfa.review.Anchor;
import org.qianfa.review.AnnotationRefusal.NoWordingProposed;
import org.qianfa.review.SuggestWording;
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

    SuggestWordingService(AnnotatingDesk desk) {
        this.desk = desk;
    }

    @Override
    public long suggestWording(Actor by, long matterId, Anchor anchor, String wording, String reason) throws Refusal {
        Matter matter = desk.reviewing(by, matterId);
        ReviewAccess.requireChoice(anchor);
        ReviewAccess.requireText(anchor.quote());
        if (wording == null || wording.equals(anchor.quote())) {
            throw new NoWordingProposed();
        }
        return desk.put(by, matter, anchor, Statement.suggestion(wording, reason), "SuggestWording");
    }
}
