package org.qianfa.review.application;

import java.util.List;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.domain.Opinion;
import org.qianfa.review.persistence.Opinions;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Component;

/** Sends what somebody has drafted; from then on it reaches those it names. */
@Component
class Sending {

    private final Opinions opinions;
    private final MentionRecords mentions;
    private final Proceedings proceedings;

    Sending(Opinions opinions, MentionRecords mentions, Proceedings proceedings) {
        this.opinions = opinions;
        this.mentions = mentions;
        this.proceedings = proceedings;
    }

    /** @return what was sent */
    List<Opinion> send(Actor by, Matter matter) {
        List<Opinion> drafts = opinions.drafts(matter.id(), by.id());
        drafts.forEach(draft -> {
            draft.send(proceedings.now());
            mentions.keep(by, matter, draft, null, draft.getStatement().text());
        });
        return drafts;
    }
}
