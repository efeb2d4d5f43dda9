package org.qianfa.review.application;

import java.util.List;
import org.qianfa.review.AnnotationRefusal.OpinionsOpen;
import org.qianfa.review.ConfirmReply;
import org.qianfa.review.MatterView.State;
import org.qianfa.review.ReplyConfirmed;
import org.qianfa.review.ReviewRefusal.SamePerson;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.domain.MatterCase;
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
class ConfirmReplyService implements ConfirmReply {

    private final ReviewAccess access;
    private final MatterFiles files;
    private final Opinions opinions;
    private final Proceedings proceedings;

    ConfirmReplyService(ReviewAccess access, MatterFiles files, Opinions opinions, Proceedings proceedings) {
        this.access = access;
        this.files = files;
        this.opinions = opinions;
        this.proceedings = proceedings;
    }

    @Override
    public void confirmReply(Actor by, long matterId, boolean accepted, String reason) throws Refusal {
        Matter matter = access.matter(by, matterId, Role.LEGALITY_REVIEWER);
        if (matter.submission().reportId() != null) {
            throw new NotFound("answer of matter", matterId);
        }
        matter.require(State.ANSWERED);
        MatterCase matterCase = files.of(matter);
        if (matterCase.answer().answeredBy() == by.id()) {
            throw new SamePerson();
        }
        List<Opinion> raised = opinions.onMatter(matterId);
        requireSettled(raised);
        String said = accepted ? reason : ReviewAccess.requireText(reason);
        if (accepted) {
            raised.forEach(Opinion::close);
            matterCase.confirm(by.id());
            matter.course().settle(matterCase.settled());
        } else {
            matterCase.sendBack(said);
            matter.course().unanswered();
        }
        proceedings.record(by, "ConfirmReply", matter, said, accepted ? "accepted" : "sent back");
        proceedings.announce(new ReplyConfirmed(by, matterId, accepted));
    }

    /** Authors first say whether they agree, then the reviewer takes note. */
    private static void requireSettled(List<Opinion> raised) throws OpinionsOpen {
        List<Opinion> open = raised.stream().filter(o -> !o.isSettled()).toList();
        if (!open.isEmpty()) {
            throw OpinionNames.unconfirmed(open);
        }
    }
}
