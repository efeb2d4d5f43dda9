package org.qianfa.review.application;

import java.util.List;
import org.qianfa.review.AnnotationRefusal.NothingToSend;
import org.qianfa.review.SendOpinions;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.domain.Opinion;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class SendOpinionsService implements SendOpinions {

    private final AnnotatingDesk desk;
    private final Sending sending;
    private final Proceedings proceedings;

    SendOpinionsService(AnnotatingDesk desk, Sending sending, Proceedings proceedings) {
        this.desk = desk;
        this.sending = sending;
        this.proceedings = proceedings;
    }

    @Override
    public Sent sendOpinions(Actor by, long matterId) throws Refusal {
        Matter matter = desk.annotating(by, matterId);
        Sending.Sent done = sending.send(by, matter);
        List<Opinion> sent = done.opinions();
        if (sent.isEmpty()) {
            throw new NothingToSend();
        }
        proceedings.record(by, "SendOpinions", matter, null, sent.size() + " sent: " + sent.stream().map(Opinion::getId).toList());
        return new Sent(sent.size(), done.unreached());
    }
}
