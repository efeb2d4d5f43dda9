package org.qianfa.review.application;

import org.qianfa.review.AnswerBegun;
import org.qianfa.review.AnswerOpinion.Command;
import org.qianfa.review.AnswerOpinion.Verdict;
import org.qianfa.review.MatterView.State;
import org.qianfa.review.ReviewRefusal.AmendedByFile;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.domain.Opinion;
import org.qianfa.review.domain.OpinionAnswer;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Component;

/** Answers opinions on the file of a matter: its department does, between the reply and its word that all are answered. */
@Component
class FileAnswers {

    private final ReviewAccess access;
    private final ReviewedTexts texts;
    private final Proceedings proceedings;

    FileAnswers(ReviewAccess access, ReviewedTexts texts, Proceedings proceedings) {
        this.access = access;
        this.texts = texts;
        this.proceedings = proceedings;
    }

    void answer(Actor by, Opinion opinion, Command command) throws Refusal {
        Matter matter = access.ofOwnDepartment(by, opinion.getMatterId());
        matter.require(State.REPLIED);
        access.requireNotUnlawful(matter);
        if (opinion.isClosed() || !opinion.getStatement().needsAnswer()) {
            throw new NotFound("open opinion", opinion.getId());
        }
        ReviewAccess.requireChoice(command.verdict());
        if (command.newText() != null) {
            throw new AmendedByFile();
        }
        proceedings.begins(new AnswerBegun(by, null, matter.id()));
        boolean plain = command.verdict() == Verdict.ADOPTED && !command.keepText();
        String reason = plain ? stripped(command.reason()) : ReviewAccess.requireText(command.reason());
        opinion.answer(new OpinionAnswer(command.verdict(), reason, amendedBy(opinion), null, null, by.id(), proceedings.now()));
        proceedings.record(by, "AnswerOpinion", "opinion", opinion.getId(), matter.submission().unitId(), command.verdict() + " " + reason);
    }

    /** The version handed in since, if any. */
    private Long amendedBy(Opinion opinion) {
        Long newest = texts.of(opinion).parts().get(0).revisionId();
        return newest > opinion.getAnchor().revisionId() ? newest : null;
    }

    private static String stripped(String reason) {
        return reason == null ? "" : reason.strip();
    }
}
