package org.qianfa.review.application;

import org.qianfa.review.ConfirmAnswer;
import org.qianfa.review.MatterView.State;
import org.qianfa.review.ReviewRefusal.ReviewConcluded;
import org.qianfa.review.SettlementBegun;
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
class ConfirmAnswerService implements ConfirmAnswer {

    private final ReviewAccess access;
    private final AnsweringDesk desk;
    private final Opinions opinions;
    private final Proceedings proceedings;

    ConfirmAnswerService(ReviewAccess access, AnsweringDesk desk, Opinions opinions, Proceedings proceedings) {
        this.access = access;
        this.desk = desk;
        this.opinions = opinions;
        this.proceedings = proceedings;
    }

    @Override
    public void confirmAnswer(Actor by, long opinionId, Settlement settlement, String reason) throws Refusal {
        Opinion opinion = opinions.standing(opinionId).filter(o -> o.getStatement().needsAnswer()).orElseThrow(() -> new NotFound("opinion", opinionId));
        Matter newest = desk.matterOf(opinion);
        if (!opinion.isSettledBy(by.id())) {
            throw access.mayKnow(by, newest) ? new NotPermitted("the author only") : new NotFound("opinion", opinionId);
        }
        newest.require(State.ANSWERED);
        desk.requireInReview(newest);
        ReviewAccess.requireChoice(settlement);
        String said = settlement == Settlement.INSISTED ? ReviewAccess.requireText(reason) : reason;
        if (opinion.isClosed()) {
            throw new ReviewConcluded();
        }
        proceedings.begins(new SettlementBegun(by, newest.submission().reportId(), newest.id()));
        opinion.getSettling().settle(settlement, said);
        proceedings.record(by, "ConfirmAnswer", "opinion", opinionId, newest.submission().unitId(), said);
    }
}
