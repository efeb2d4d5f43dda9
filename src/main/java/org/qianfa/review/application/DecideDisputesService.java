package org.qianfa.review.application;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.qianfa.drafting.Reports;
import org.qianfa.review.DecideDisputes;
import org.qianfa.review.domain.DisputeDecision;
import org.qianfa.review.domain.Opinion;
import org.qianfa.review.persistence.Opinions;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class DecideDisputesService implements DecideDisputes {

    private final Opinions opinions;
    private final Reports reports;
    private final Proceedings proceedings;

    DecideDisputesService(Opinions opinions, Reports reports, Proceedings proceedings) {
        this.opinions = opinions;
        this.reports = reports;
        this.proceedings = proceedings;
    }

    @Override
    public void decideDisputes(Actor by, long reportId, Map<Long, String> reasons) throws Refusal {
        long unitId = reports.report(reportId).unitId();
        if (!by.holds(Role.FIRST_RESPONSIBLE, unitId)) {
            throw new NotPermitted("the first responsible person only");
        }
        List<Opinion> disputes = opinions.onReport(reportId).stream().filter(Opinion::isDisputed).toList();
        List<Opinion> undecided = disputes.stream().filter(d -> said(reasons, d).isEmpty()).toList();
        if (!undecided.isEmpty()) {
            throw OpinionNames.undecided(undecided);
        }
        disputes.forEach(dispute -> decide(by, dispute, said(reasons, dispute), unitId));
    }

    private static String said(Map<Long, String> reasons, Opinion dispute) {
        return Objects.requireNonNullElse(reasons.get(dispute.getId()), "").strip();
    }

    private void decide(Actor by, Opinion dispute, String reason, long unitId) {
        dispute.getSettling().decide(new DisputeDecision(reason, by.id(), proceedings.now()));
        proceedings.record(by, "DecideDispute", "opinion", dispute.getId(), unitId, reason);
    }
}
