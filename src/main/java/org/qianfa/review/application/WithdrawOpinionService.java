package org.qianfa.review.application;

import org.qianfa.review.AnnotationView.ThreadEntry.Kind;
import org.qianfa.review.WithdrawOpinion;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.domain.Opinion;
import org.qianfa.review.domain.OpinionEntry;
import org.qianfa.review.persistence.OpinionEntries;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class WithdrawOpinionService implements WithdrawOpinion {

    private final AnnotatingDesk desk;
    private final SentOpinions sent;
    private final OpinionEntries entries;
    private final Proceedings proceedings;

    WithdrawOpinionService(AnnotatingDesk desk, SentOpinions sent, OpinionEntries entries, Proceedings proceedings) {
        this.desk = desk;
        this.sent = sent;
        this.entries = entries;
        this.proceedings = proceedings;
    }

    @Override
    public void withdrawOpinion(Actor by, long matterId, long opinionId, String reason) throws Refusal {
        Matter matter = desk.annotating(by, matterId);
        Opinion opinion = sent.opinion(by, opinionId);
        if (!opinion.isAbout(matter)) {
            throw new NotFound("opinion", opinionId);
        }
        if (!opinion.isBy(by.id())) {
            throw new NotPermitted("the author only");
        }
        String said = ReviewAccess.requireText(reason);
        opinion.withdraw(proceedings.now());
        entries.save(new OpinionEntry(opinionId, Kind.WITHDRAWAL, by.id(), said, proceedings.now()));
        proceedings.record(by, "WithdrawOpinion", matter, said, "opinion " + opinionId);
    }
}
