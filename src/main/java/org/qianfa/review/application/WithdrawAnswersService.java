package org.qianfa.review.application;

import java.util.List;
import org.qianfa.drafting.ReportView;
import org.qianfa.review.AnswersWithdrawn;
import org.qianfa.review.ReviewRefusal.NothingToTakeBack;
import org.qianfa.review.WithdrawAnswers;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.domain.Opinion;
import org.qianfa.review.persistence.Opinions;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class WithdrawAnswersService implements WithdrawAnswers {

    private final ReviewAccess access;
    private final AnsweringDesk desk;
    private final Opinions opinions;
    private final Proceedings proceedings;

    WithdrawAnswersService(ReviewAccess access, AnsweringDesk desk, Opinions opinions, Proceedings proceedings) {
        this.access = access;
        this.desk = desk;
        this.opinions = opinions;
        this.proceedings = proceedings;
    }

    @Override
    public void withdrawAnswers(Actor by, long reportId, String reason) throws Refusal {
        ReportView report = access.report(by, reportId, Role.COORDINATOR);
        ReviewAccess.requireInReview(report);
        withdraw(desk.newest(reportId), reason, new AnswersWithdrawn(by, reportId, false));
    }

    @Override
    public void giveAnswersBack(Actor by, long reportId, String word) throws Refusal {
        if (opinions.onReport(reportId).stream().noneMatch(opinion -> opinion.isSettledBy(by.id()) && !opinion.isClosed())) {
            throw new NotFound("opinions on report", reportId);
        }
        withdraw(desk.newest(reportId), word, new AnswersWithdrawn(by, reportId, true));
    }

    private void withdraw(Matter matter, String reason, AnswersWithdrawn fact) throws Refusal {
        String why = ReviewAccess.requireText(reason);
        List<Opinion> settled = opinions.open(fact.reportId()).stream().filter(Opinion::isSettled).toList();
        if (!settled.isEmpty()) {
            throw new NothingToTakeBack();
        }
        matter.course().unanswered();
        proceedings.record(fact.by(), fact.given() ? "GiveAnswersBack" : "WithdrawAnswers", matter, why, null);
        proceedings.announce(fact);
    }
}
