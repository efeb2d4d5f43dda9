package org.qianfa.review.application;

import org.qianfa.drafting.AmendSection;
import org.qianfa.drafting.ReportView.SectionView;
import org.qianfa.review.AnswerOpinion;
import org.qianfa.review.ReviewRefusal.AnswerCarriedOut;
import org.qianfa.review.ReviewRefusal.NewTextNeeded;
import org.qianfa.review.ReviewRefusal.SectionChanged;
import org.qianfa.review.domain.Opinion;
import org.qianfa.review.domain.OpinionAnswer;
import org.qianfa.review.domain.TextChange;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class AnswerOpinionService implements AnswerOpinion {

    private final AnsweringDesk desk;
    private final AmendSection amendSection;
    private final Proceedings proceedings;

    AnswerOpinionService(AnsweringDesk desk, AmendSection amendSection, Proceedings proceedings) {
        this.desk = desk;
        this.amendSection = amendSection;
        this.proceedings = proceedings;
    }

    @Override
    public void answerOpinion(Actor by, long opinionId, Command command) throws Refusal {
        AnsweringDesk.Place place = desk.answering(by, opinionId);
        Opinion opinion = place.opinion();
        boolean amends = requireSound(command, opinion, place.section());
        OpinionAnswer answer = amends ? amend(by, place, command) : unchanged(by, opinion.getAnswer(), command);
        opinion.answer(answer);
        proceedings.record(by, "AnswerOpinion", "opinion", opinionId, place.unitId(), command.verdict() + " " + text(command.reason()));
    }

    /** @return whether the answer changes the text */
    private boolean requireSound(Command command, Opinion opinion, SectionView section) throws Refusal {
        ReviewAccess.requireChoice(command.verdict());
        if (command.verdict() != Verdict.ADOPTED || command.keepText()) {
            ReviewAccess.requireText(command.reason());
        }
        boolean carriedOut = opinion.getAnswer().revisionId() != null;
        if (command.verdict() == Verdict.REJECTED) {
            if (carriedOut) {
                throw new AnswerCarriedOut();
            }
            return false;
        }
        boolean amends = command.newText() != null && !command.newText().equals(section.text());
        if (!amends && !command.keepText() && !carriedOut) {
            throw new NewTextNeeded();
        }
        if (amends && !section.revisionId().equals(command.basedOnRevision())) {
            throw new SectionChanged();
        }
        return amends;
    }

    private OpinionAnswer amend(Actor by, AnsweringDesk.Place place, Command command) throws Refusal {
        TextChange change = TextChange.between(place.section().text(), command.newText());
        String reason = text(command.reason()).isEmpty() ? place.opinion().getStatement().text() : text(command.reason());
        long revision = amendSection.amendSection(by, place.section().id(), command.newText(), reason);
        return new OpinionAnswer(command.verdict(), text(command.reason()), revision, change.before(), change.after(), by.id(), proceedings.now());
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
