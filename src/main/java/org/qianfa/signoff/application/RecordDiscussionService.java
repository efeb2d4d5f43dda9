package org.qianfa.signoff.application;

import org.qianfa.drafting.ReportView;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.signoff.DiscussionRecorded;
import org.qianfa.signoff.RecordDiscussion;
import org.qianfa.signoff.SignoffStep;
import org.qianfa.signoff.domain.Discussion;
import org.qianfa.signoff.domain.MinutesRules;
import org.qianfa.signoff.domain.Ruling;
import org.qianfa.signoff.persistence.Discussions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class RecordDiscussionService implements RecordDiscussion {

    private final Docket docket;
    private final Returns returns;
    private final Discussions discussions;
    private final Rulings rulings;

    RecordDiscussionService(Docket docket, Returns returns, Discussions discussions, Rulings rulings) {
        this.docket = docket;
        this.returns = returns;
        this.discussions = discussions;
        this.rulings = rulings;
    }

    @Override
    public void recordDiscussion(Actor by, long reportId, Minutes minutes) throws Refusal {
        ReportView report = docket.forDecision(by, reportId, Role.OFFICE);
        MinutesRules.check(minutes, rulings.today(), docket.chiefs(report.unitId()));
        if (minutes.order() != null) {
            returns.sendBack(by, report, SignoffStep.DISCUSSION, minutes.order());
        }
        discussions.save(new Discussion(reportId, minutes));
        Ruling ruling = minutes.order() == null
                ? Ruling.approved(SignoffStep.DISCUSSION, minutes.majorityReason())
                : Ruling.returned(SignoffStep.DISCUSSION, minutes.order());
        rulings.record("RecordDiscussion", report, ruling, new DiscussionRecorded(by, reportId, minutes.order()));
    }
}
