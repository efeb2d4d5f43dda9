package org.qianfa.review.application;

import org.qianfa.review.ReviewRefusal.NothingToTakeBack;
import org.qianfa.review.SubmissionWithdrawn;
import org.qianfa.review.WithdrawSubmission;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.persistence.Matters;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class WithdrawSubmissionService implements WithdrawSubmission {

    private final ReviewAccess access;
    private final Matters matters;
    private final ReviewClocks clocks;
    private final Proceedings proceedings;

    WithdrawSubmissionService(ReviewAccess access, Matters matters, ReviewClocks clocks, Proceedings proceedings) {
        this.access = access;
        this.matters = matters;
        this.clocks = clocks;
        this.proceedings = proceedings;
    }

    @Override
    public void withdrawSubmission(Actor by, long reportId, String reason) throws Refusal {
        access.report(by, reportId, Role.COORDINATOR);
        Matter matter = newest(reportId);
        if (matter.submission().submittedBy() != by.id()) {
            throw new NothingToTakeBack();
        }
        withdraw(matter, reason, new SubmissionWithdrawn(by, matter.id(), reportId, false));
    }

    @Override
    public void giveSubmissionBack(Actor by, long reportId, String word) throws Refusal {
        access.report(by, reportId, Role.LEGALITY_REVIEWER);
        Matter matter = newest(reportId);
        withdraw(matter, word, new SubmissionWithdrawn(by, matter.id(), reportId, true));
    }

    private Matter newest(long reportId) throws NothingToTakeBack {
        return matters.newestOfReport(reportId).orElseThrow(NothingToTakeBack::new);
    }

    private void withdraw(Matter matter, String reason, SubmissionWithdrawn fact) throws Refusal {
        String why = ReviewAccess.requireText(reason);
        matter.course().withdraw(clocks.today());
        proceedings.record(fact.by(), fact.given() ? "GiveSubmissionBack" : "WithdrawSubmission", matter, why, null);
        proceedings.announce(fact);
    }
}
