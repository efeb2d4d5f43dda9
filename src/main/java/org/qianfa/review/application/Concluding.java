package org.qianfa.review.application;

import java.util.List;
import org.qianfa.review.AddOpinion.OpinionKind;
import org.qianfa.review.LegalityOutcome;
import org.qianfa.review.MatterView.Capacity;
import org.qianfa.review.MatterView.Conclusion;
import org.qianfa.review.ReviewRefusal.OpinionNeeded;
import org.qianfa.review.ReviewRefusal.OutcomeContradictsOpinions;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.domain.Opinion;
import org.qianfa.review.persistence.Opinions;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Component;

/** Concludes a review, by an adviser or by the reviewer: the outcome must fit the opinions raised. */
@Component
class Concluding {

    private final Opinions opinions;
    private final OpenConferences conferences;
    private final Sending sending;
    private final LastLook lastLook;
    private final Proceedings proceedings;

    Concluding(Opinions opinions, OpenConferences conferences, Sending sending, LastLook lastLook, Proceedings proceedings) {
        this.opinions = opinions;
        this.conferences = conferences;
        this.sending = sending;
        this.lastLook = lastLook;
        this.proceedings = proceedings;
    }

    /** @return names in what was sent with it that it does not reach */
    List<String> conclude(Actor by, Matter matter, Capacity capacity, LegalityOutcome outcome, String summary) throws Refusal {
        matter.requireReviewing(by.id(), capacity == Capacity.ADVISER);
        ReviewAccess.requireChoice(outcome);
        String said = ReviewAccess.requireText(summary);
        requireFitting(by, matter, outcome);
        conferences.requireNone(matter);
        // Whoever concludes has the last word: a draft left behind would be lost, or found by nobody.
        List<String> unreached = sending.send(by, matter).unreached();
        lastLook.remember(by, matter);
        matter.conclude(new Conclusion(by.id(), capacity, outcome, said, proceedings.now(), true));
        return unreached;
    }

    /** Whoever asks for changes of a report must find an opinion that says which: the answers begin from there. */
    void requireOpinion(Actor by, Matter matter, LegalityOutcome outcome) throws OpinionNeeded {
        if (matter.submission().reportId() != null && outcome == LegalityOutcome.AMEND && onDesk(by, matter).isEmpty()) {
            throw new OpinionNeeded();
        }
    }

    private void requireFitting(Actor by, Matter matter, LegalityOutcome outcome) throws Refusal {
        requireOpinion(by, matter, outcome);
        boolean foundIllegal = onDesk(by, matter).stream()
                .anyMatch(o -> o.getAuthorId() == by.id() && o.getStatement().kind() == OpinionKind.ILLEGAL);
        if (outcome == LegalityOutcome.LAWFUL && foundIllegal) {
            throw new OutcomeContradictsOpinions();
        }
    }

    private List<Opinion> onDesk(Actor by, Matter matter) {
        return opinions.onDesk(matter.id(), matter.submission().reportId(), by.id()).stream()
                .filter(o -> o.getStatement().needsAnswer()).toList();
    }
}
