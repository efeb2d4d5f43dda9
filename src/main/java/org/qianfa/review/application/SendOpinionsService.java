package org.qianfa.review.application;

import java.util.List;
import org.qianfa.review.ReviewRefusal.NothingToSend;
import org.qianfa.review.SendOpinions;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.domain.Opinion;
import org.qianfa.review.persistence.Opinions;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class SendOpinionsService implements SendOpinions {

    private final AnnotatingDesk desk;
    private final Opinions opinions;
    private final Proceedings proceedings;

    SendOpinionsService(AnnotatingDesk desk, Opinions opinions, Proceedings proceedings) {
        this.desk = desk;
        this.opinions = opinions;
        this.proceedings = proceedings;
    }

    @Override
    public int sendOpinions(Actor by, long matterId) throws Refusal {
        Matter matter = desk.reviewing(by, matterId);
        List<Opinion> drafts = opinions.drafts(matterId, by.id());
        if (drafts.isEmpty()) {
            throw new NothingToSend();
        }
        drafts.forEach(draft -> draft.send(proceedings.now()));
        proceedings.record(by, "SendOpinions", matter, null, drafts.size() + " sent: " + drafts.stream().map(Opinion::getId).toList());
        return drafts.size();
    }
}
