package org.qianfa.review.application;

import java.util.List;
import org.qianfa.review.AnnotationRefusal.OpinionsOpen;
import org.qianfa.review.AnswerFindings;
import org.qianfa.review.AnswerOpinion.Verdict;
import org.qianfa.review.FindingsAnswered;
import org.qianfa.review.MatterView.State;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.domain.Opinion;
import org.qianfa.review.persistence.Opinions;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class AnswerFindingsService implements AnswerFindings {

    private final ReviewAccess access;
    private final MatterFiles files;
    private final Opinions opinions;
    private final Proceedings proceedings;

    AnswerFindingsService(ReviewAccess access, MatterFiles files, Opinions opinions, Proceedings proceedings) {
        this.access = access;
        this.files = files;
        this.opinions = opinions;
        this.proceedings = proceedings;
    }

    @Override
    public void answerFindings(Actor by, long matterId, Verdict verdict, String reason) throws Refusal {
        Matter matter = access.ofOwnDepartment(by, matterId);
        matter.require(State.REPLIED);
        access.requireNotUnlawful(matter);
        List<Opinion> raised = opinions.onMatter(matterId);
        requireAnswered(raised);
        Verdict given = raised.isEmpty() ? ReviewAccess.requireChoice(verdict) : overall(raised);
        String said = raised.isEmpty() && given != Verdict.ADOPTED ? ReviewAccess.requireText(reason) : reason;
        files.of(matter).answer(given, said, by.id(), proceedings.now());
        matter.course().answered();
        proceedings.record(by, "AnswerFindings", matter, said, given.name());
        proceedings.announce(new FindingsAnswered(by, matterId,
                raised.stream().filter(o -> !o.isSettled()).map(Opinion::settler).distinct().sorted().toList()));
    }

    private static void requireAnswered(List<Opinion> raised) throws OpinionsOpen {
        List<Opinion> unanswered = raised.stream().filter(o -> !o.isAnswered()).toList();
        if (!unanswered.isEmpty()) {
            throw OpinionNames.unanswered(unanswered);
        }
    }

    /** What the answers to the opinions come to. */
    private static Verdict overall(List<Opinion> raised) {
        List<Verdict> given = raised.stream().map(o -> o.getAnswer().verdict()).distinct().toList();
        return given.size() == 1 ? given.get(0) : Verdict.PARTLY;
    }
}
