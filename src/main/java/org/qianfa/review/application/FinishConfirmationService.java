package org.qianfa.review.application;

import java.util.List;
import org.qianfa.review.AnnotationRefusal.OpinionsOpen;
import org.qianfa.review.AnswersConfirmed;
import org.qianfa.review.FindingAnswersConfirmed;
import org.qianfa.review.FinishConfirmation;
import org.qianfa.review.MatterView.State;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.domain.Opinion;
import org.qianfa.review.persistence.Matters;
import org.qianfa.review.persistence.Opinions;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class FinishConfirmationService implements FinishConfirmation {

    private final ReviewAccess access;
    private final Matters matters;
    private final Opinions opinions;
    private final Proceedings proceedings;

    FinishConfirmationService(ReviewAccess access, Matters matters, Opinions opinions, Proceedings proceedings) {
        this.access = access;
        this.matters = matters;
        this.opinions = opinions;
        this.proceedings = proceedings;
    }

    @Override
    public void finishConfirmation(Actor by, long reportId) throws Refusal {
        List<Opinion> own = opinions.onReport(reportId).stream().filter(o -> o.isSettledBy(by.id())).toList();
        Matter newest = matters.newestOfReport(reportId).filter(m -> !own.isEmpty() || access.mayKnow(by, m))
                .orElseThrow(() -> new NotFound("opinions on report", reportId));
        if (own.isEmpty()) {
            throw new NotPermitted("authors of opinions only");
        }
        newest.require(State.ANSWERED);
        requireSettled(own);
        own.forEach(Opinion::close);
        proceedings.record(by, "FinishConfirmation", newest, null, own.size() + " opinions");
        proceedings.announce(new AnswersConfirmed(by, reportId));
    }

    /** They are closed only when the reviewer takes note of the answers: until then they may be sent back. */
    @Override
    public void finishOnMatter(Actor by, long matterId) throws Refusal {
        List<Opinion> own = opinions.onMatter(matterId).stream().filter(o -> o.isOnFile() && o.isSettledBy(by.id())).toList();
        Matter matter = matters.findById(matterId).filter(m -> m.submission().reportId() == null && (!own.isEmpty() || access.mayKnow(by, m)))
                .orElseThrow(() -> new NotFound("opinions on matter", matterId));
        if (own.isEmpty()) {
            throw new NotPermitted("authors of opinions only");
        }
        matter.require(State.ANSWERED);
        requireSettled(own);
        proceedings.record(by, "FinishConfirmation", matter, null, own.size() + " opinions");
        proceedings.announce(new FindingAnswersConfirmed(by, matterId));
    }

    private static void requireSettled(List<Opinion> own) throws OpinionsOpen {
        List<Opinion> unsettled = own.stream().filter(o -> !o.isSettled()).toList();
        if (!unsettled.isEmpty()) {
            throw OpinionNames.unconfirmed(unsettled);
        }
    }
}
