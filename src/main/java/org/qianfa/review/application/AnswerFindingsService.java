package org.qianfa.review.application;

import org.qianfa.review.AnswerFindings;
import org.qianfa.review.AnswerOpinion.Verdict;
import org.qianfa.review.FindingsAnswered;
import org.qianfa.review.MatterView.State;
import org.qianfa.review.domain.Matter;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class AnswerFindingsService implements AnswerFindings {

    private final ReviewAccess access;
    private final MatterFiles files;
    private final Proceedings proceedings;

    AnswerFindingsService(ReviewAccess access, MatterFiles files, Proceedings proceedings) {
        this.access = access;
        this.files = files;
        this.proceedings = proceedings;
    }

    @Override
    public void answerFindings(Actor by, long matterId, Verdict verdict, String reason) throws Refusal {
        Matter matter = access.ofOwnDepartment(by, matterId);
        matter.require(State.REPLIED);
        access.requireNotUnlawful(matter);
        ReviewAccess.requireChoice(verdict);
        String said = verdict == Verdict.ADOPTED ? reason : ReviewAccess.requireText(reason);
        files.of(matter).answer(verdict, said, by.id(), proceedings.now());
        matter.answered();
        proceedings.record(by, "AnswerFindings", matter, said, verdict.name());
        proceedings.announce(new FindingsAnswered(by, matterId));
    }
}
