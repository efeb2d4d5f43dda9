package org.qianfa.review.application;

import org.qianfa.review.ApproveReview;
import org.qianfa.review.DecideLevel.Level;
import org.qianfa.review.LegalityOutcome;
import org.qianfa.review.MatterView.Kind;
import org.qianfa.review.ReviewApproved;
import org.qianfa.review.domain.Approval;
import org.qianfa.review.domain.Matter;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ApproveReviewService implements ApproveReview {

    private final ReviewAccess access;
    private final MatterFiles files;
    private final Concluding concluding;
    private final OpenConferences conferences;
    private final AdviserHearing hearing;
    private final Proceedings proceedings;

    ApproveReviewService(ReviewAccess access, MatterFiles files, Concluding concluding, OpenConferences conferences,
                         AdviserHearing hearing, Proceedings proceedings) {
        this.access = access;
        this.files = files;
        this.concluding = concluding;
        this.conferences = conferences;
        this.hearing = hearing;
        this.proceedings = proceedings;
    }

    @Override
    public void approveReview(Actor by, long matterId, boolean approved, LegalityOutcome outcome, String reason) throws Refusal {
        Matter matter = access.matter(by, matterId, Role.LEGALITY_APPROVER);
        matter.requireApprover(by.id());
        if (matter.kind() == Kind.ENFORCEMENT_DECISION) {
            files.of(matter).requireNew(Level.REVIEWER, by.id());
        }
        LegalityOutcome decided = outcome == null ? matter.examination().strictest() : outcome;
        if (!approved || decided != matter.examination().strictest()) {
            ReviewAccess.requireText(reason);
        }
        if (approved) {
            concluding.requireOpinion(by, matter, decided);
            conferences.requireNone(matter);
            String unheard = decided.passes() ? hearing.require(matter, reason) : null;
            matter.approve(decided, Approval.by(by.id(), proceedings.now(), reason).unheard(unheard));
        } else {
            matter.reopen(Approval.by(by.id(), proceedings.now(), reason));
        }
        proceedings.record(by, "ApproveReview", matter, reason, approved ? told(matter.examination().approval()) : "sent back");
        proceedings.announce(new ReviewApproved(by, matterId, matter.submission().reportId(), approved));
    }

    private static String told(Approval given) {
        return given.outcome() + (given.unheardBecause() == null ? "" : ", no adviser heard");
    }
}
