package org.qianfa.review.application;

import java.util.List;
import org.qianfa.drafting.ReportView;
import org.qianfa.review.FinishAnswers;
import org.qianfa.review.MatterView.State;
import org.qianfa.review.OpinionsAnswered;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.domain.Opinion;
import org.qianfa.review.persistence.Opinions;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class FinishAnswersService implements FinishAnswers {

    private final ReviewAccess access;
    private final AnsweringDesk desk;
    private final Opinions opinions;
    private final Proceedings proceedings;

    FinishAnswersService(ReviewAccess access, AnsweringDesk desk, Opinions opinions, Proceedings proceedings) {
        this.access = access;
        this.desk = desk;
        this.opinions = opinions;
        this.proceedings = proceedings;
    }

    @Override
    public void finishAnswers(Actor by, long reportId) throws Refusal {
        ReportView report = access.report(by, reportId, Role.COORDINATOR);
        ReviewAccess.requireInReview(report);
        Matter matter = desk.newest(reportId);
        matter.require(State.REPLIED);
        List<Opinion> open = opinions.open(reportId);
        List<Opinion> unanswered = open.stream().filter(o -> !o.isAnswered()).toList();
        if (!unanswered.isEmpty()) {
            throw OpinionNames.unanswered(unanswered);
        }
        matter.course().answered();
        proceedings.record(by, "FinishAnswers", matter, null, null);
        proceedings.announce(new OpinionsAnswered(by, reportId, open.stream().map(Opinion::settler).distinct().sorted().toList()));
    }
}
