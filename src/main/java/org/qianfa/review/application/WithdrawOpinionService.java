package org.qianfa.review.application;

import org.qianfa.review.WithdrawOpinion;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.domain.Opinion;
import org.qianfa.review.persistence.Opinions;
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
    private final Opinions opinions;
    private final Proceedings proceedings;

    WithdrawOpinionService(AnnotatingDesk desk, Opinions opinions, Proceedings proceedings) {
        this.desk = desk;
        this.opinions = opinions;
        this.proceedings = proceedings;
    }

    @Override
    public void withdrawOpinion(Actor by, long matterId, long opinionId) throws Refusal {
        Matter matter = desk.reviewing(by, matterId);
        Opinion opinion = opinions.onDesk(matterId, matter.submission().reportId()).stream()
                .filter(o -> o.getId() == opinionId).findFirst().orElseThrow(() -> new NotFound("opinion", opinionId));
        if (opinion.getAuthorId() != by.id()) {
            throw new NotPermitted("the author only");
        }
        opinion.withdraw(proceedings.now());
        proceedings.record(by, "WithdrawOpinion", matter, null, "opinion " + opinionId);
    }
}
