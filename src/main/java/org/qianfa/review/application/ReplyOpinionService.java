package org.qianfa.review.application;

import java.util.List;
import org.qianfa.review.LegalityOutcome;
import org.qianfa.review.MatterReplied;
import org.qianfa.review.ReplyOpinion;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.domain.Opinion;
import org.qianfa.review.persistence.Matters;
import org.qianfa.review.persistence.Opinions;
import org.qianfa.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ReplyOpinionService implements ReplyOpinion {

    private final Matters matters;
    private final Opinions opinions;
    private final UnlawfulReturn unlawfulReturn;
    private final ReviewClocks clocks;
    private final Proceedings proceedings;

    ReplyOpinionService(Matters matters, Opinions opinions, UnlawfulReturn unlawfulReturn, ReviewClocks clocks,
                        Proceedings proceedings) {
        this.matters = matters;
        this.opinions = opinions;
        this.unlawfulReturn = unlawfulReturn;
        this.clocks = clocks;
        this.proceedings = proceedings;
    }

    @Override
    public Reply replyOpinion(long matterId) {
        Matter matter = matters.findById(matterId).orElseThrow(() -> new NotFound("matter", matterId));
        LegalityOutcome outcome = matter.examination().approval().outcome();
        if (matter.course().reply(clocks.today(), clocks.calendar(matter.submission().unitId()))) {
            proceedings.record(null, "ReplyOpinion", matter, null, outcome.name());
            if (!outcome.passes() && matter.submission().reportId() != null) {
                unlawfulReturn.returnFor(matter);
            }
            proceedings.announce(new MatterReplied(null, matterId, matter.submission().reportId()));
        }
        Long reportId = matter.submission().reportId();
        List<Opinion> open = reportId == null ? opinions.onMatter(matterId) : opinions.open(reportId);
        List<Long> authors = open.stream().map(Opinion::settler).distinct().sorted().toList();
        return new Reply(outcome, authors);
    }
}
