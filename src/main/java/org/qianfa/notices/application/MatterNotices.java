package org.qianfa.notices.application;

import java.util.Set;
import java.util.TreeSet;
import org.qianfa.notices.NoticeKind;
import org.qianfa.notices.domain.News;
import org.qianfa.review.AdvisersChanged;
import org.qianfa.review.CompletenessChecked;
import org.qianfa.review.LevelDecided;
import org.qianfa.review.MattersInProcess;
import org.qianfa.review.MattersInProcess.Submitted;
import org.qianfa.review.PersonMentioned;
import org.qianfa.review.ReplyConfirmed;
import org.qianfa.review.ReviewApproved;
import org.qianfa.shared.Role;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells of matters under legal review: what was returned, who was named, which adviser declined. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MatterNotices {

    private final MattersInProcess matters;
    private final Recipients recipients;
    private final NoticeDesk desk;

    MatterNotices(MattersInProcess matters, Recipients recipients, NoticeDesk desk) {
        this.matters = matters;
        this.recipients = recipients;
        this.desk = desk;
    }

    @EventListener
    void on(CompletenessChecked fact) {
        if (!fact.complete()) {
            returned(fact.matterId(), "notices.about.materials");
        }
    }

    @EventListener
    void on(LevelDecided fact) {
        if (!fact.approved()) {
            returned(fact.matterId(), "notices.about.level");
        }
    }

    @EventListener
    void on(ReplyConfirmed fact) {
        if (!fact.accepted()) {
            returned(fact.matterId(), "notices.about.reply");
        }
    }

    @EventListener
    void on(ReviewApproved fact) {
        if (!fact.approved()) {
            Submitted matter = matters.submitted(fact.matterId());
            Set<Long> reviewers = new TreeSet<>(matters.advisers(fact.matterId()));
            reviewers.addAll(recipients.holding(matter.unitId(), Role.LEGALITY_REVIEWER));
            desk.tell(reviewers, news(NoticeKind.RETURNED, "notices.about.review", fact.matterId(), matter));
        }
    }

    @EventListener
    void on(PersonMentioned mention) {
        Submitted matter = matters.submitted(mention.matterId());
        String place = "/matters/" + mention.matterId() + "?open=" + mention.opinionId() + "#annotation-" + mention.opinionId();
        desk.tell(Set.of(mention.personId()), new News(NoticeKind.MENTIONED, "notices.about.mentioned", matter.title(), null, place,
                matter.reportId() != null, null));
    }

    /** Who declines takes himself away; advisers changed by others, or who pass a review on, are told by their tasks. */
    @EventListener
    void on(AdvisersChanged fact) {
        if (fact.added().isEmpty() && fact.removed().contains(fact.by().id())) {
            Submitted matter = matters.submitted(fact.matterId());
            desk.tell(recipients.holding(matter.unitId(), Role.LEGALITY_REVIEWER, Role.LEGALITY_APPROVER),
                    news(NoticeKind.DECLINED, "notices.about.declined", fact.matterId(), matter));
        }
    }

    private void returned(long matterId, String about) {
        Submitted matter = matters.submitted(matterId);
        desk.tell(Set.of(matter.by()), news(NoticeKind.RETURNED, about, matterId, matter));
    }

    private static News news(NoticeKind kind, String about, long matterId, Submitted matter) {
        return new News(kind, about, matter.title(), null, "/matters/" + matterId, matter.reportId() != null, null);
    }
}
