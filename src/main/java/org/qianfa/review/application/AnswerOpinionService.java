package org.qianfa.review.application;

import org.qianfa.review.AnnotationRefusal.AnswerCarriedOut;
import org.qianfa.review.AnnotationRefusal.NewTextNeeded;
import org.qianfa.review.AnnotationRefusal.SectionChanged;
import org.qianfa.review.AnswerOpinion;
import org.qianfa.review.domain.Opinion;
import org.qianfa.review.domain.OpinionAnswer;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class AnswerOpinionService implements AnswerOpinion {

    private final AnsweringDesk desk;
    private final CarryingOut carryingOut;
    private final FileAnswers fileAnswers;
    private final Proceedings proceedings;

    AnswerOpinionService(AnsweringDesk desk, CarryingOut carryingOut, FileAnswers fileAnswers, Proceedings proceedings) {
        this.desk = desk;
        this.carryingOut = carryingOut;
        this.fileAnswers = fileAnswers;
        this.proceedings = proceedings;
    }

    @Override
    public void answerOpinion(Actor by, long opinionId, Command command) throws Refusal {
        Opinion standing = desk.standing(opinionId);
        if (standing.isOnFile()) {
            fileAnswers.answer(by, standing, command);
            return;
        }
        AnsweringDesk.Place place = desk.answering(by, opinionId, command.sectionId());
        Opinion opinion = place.opinion();
        boolean amends = requireSound(command, place);
        proceedings.begins(place.begun(by));
        OpinionAnswer answer = amends ? carryingOut.carryOut(by, place, command.verdict(), text(command.reason()), command.newText())
                : unchanged(by, opinion.getAnswer(), command);
        opinion.answer(answer);
        proceedings.record(by, "AnswerOpinion", "opinion", opinionId, place.unitId(), command.verdict() + " " + text(command.reason()));
    }

    /** @return whether the answer changes the text */
    private boolean requireSound(Command command, AnsweringDesk.Place place) throws Refusal {
        ReviewAccess.requireChoice(command.verdict());
        if (command.verdict() != Verdict.ADOPTED || command.keepText()) {
            ReviewAccess.requireText(command.reason());
        }
        boolean carriedOut = place.opinion().getAnswer().revisionId() != null;
        if (command.verdict() == Verdict.REJECTED) {
            if (carriedOut) {
                throw new AnswerCarriedOut();
            }
            return false;
        }
        boolean amends = place.changes(command.newText());
        if (!amends && !command.keepText() && !carriedOut) {
            throw new NewTextNeeded();
        }
        if (amends && !place.section().revisionId().equals(command.basedOnRevision())) {
            throw new SectionChanged();
        }
        return amends;
    }

    /** What an earlier answer changed stays with the new one. */
    private OpinionAnswer unchanged(Actor by, OpinionAnswer earlier, Command command) {
        return new OpinionAnswer(command.verdict(), text(command.reason()), earlier.revisionId(), earlier.before(), earlier.after(), by.id(),
                proceedings.now());
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }
}
