package org.qianfa.review.application;

import java.util.EnumSet;
import java.util.List;
import org.qianfa.drafting.Reports;
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
    private final OpinionViews views;
    private final Reports reports;
    private final AdviserRoster roster;

    OpinionLedgerService(Opinions opinions, OpinionViews views, Reports reports, AdviserRoster roster) {
        this.opinions = opinions;
        this.views = views;
        this.reports = reports;
        this.roster = roster;
    }

    @Override
    public List<OpinionView> opinions(long reportId) {
        return TextOrder.sorted(opinions.onReport(reportId), reports.report(reportId)).stream().map(views::opinion).toList();
    }

    @Override
    public List<OpinionView> replied(long reportId) {
        List<Opinion> replied = opinions.onReport(reportId, EnumSet.of(State.REPLIED, State.ANSWERED));
        return TextOrder.sorted(replied, reports.report(reportId)).stream().map(views::opinion).toList();
    }

    @Override
    public List<OpinionView> unsettled(long reportId) {
        List<Opinion> open = opinions.onReport(reportId).stream().filter(o -> !o.isSettled()).toList();
        return TextOrder.sorted(open, reports.report(reportId)).stream().map(views::opinion).toList();
    }

    @Override
    public List<Long> advisers(long reportId) {
        return roster.advisers(reportId);
    }
}
