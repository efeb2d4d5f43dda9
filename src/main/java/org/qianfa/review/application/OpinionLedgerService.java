package org.qianfa.review.application;

import java.util.EnumSet;
import java.util.List;
import org.qianfa.review.MatterView.State;
import org.qianfa.review.OpinionLedger;
import org.qianfa.review.OpinionView;
import org.qianfa.review.domain.Opinion;
import org.qianfa.review.persistence.Opinions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class OpinionLedgerService implements OpinionLedger {

    private final Opinions opinions;
    private final PlacedOpinions placed;
    private final AdviserRoster roster;

    OpinionLedgerService(Opinions opinions, PlacedOpinions placed, AdviserRoster roster) {
        this.opinions = opinions;
        this.placed = placed;
        this.roster = roster;
    }

    @Override
    public List<OpinionView> opinions(long reportId) {
        return placed.ledger(reportId, opinions.onReport(reportId));
    }

    @Override
    public List<OpinionView> replied(long reportId) {
        List<Opinion> replied = opinions.onReport(reportId, EnumSet.of(State.REPLIED, State.ANSWERED));
        return placed.ledger(reportId, replied);
    }

    @Override
    public List<OpinionView> unsettled(long reportId) {
        List<Opinion> open = opinions.onReport(reportId).stream().filter(o -> !o.isSettled()).toList();
        return placed.ledger(reportId, open);
    }

    @Override
    public List<Long> advisers(long reportId) {
        return roster.advisers(reportId);
    }
}
