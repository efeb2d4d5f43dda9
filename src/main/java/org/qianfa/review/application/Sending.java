package org.qianfa.review.application;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

    Sent send(Actor by, Matter matter) {
        List<Opinion> drafts = opinions.drafts(matter.id(), by.id());
        Set<String> unreached = new LinkedHashSet<>();
        drafts.forEach(draft -> {
            draft.send(proceedings.now());
            unreached.addAll(mentions.keep(by, matter, draft, null, draft.getStatement().text()));
        });
        return new Sent(drafts, List.copyOf(unreached));
    }

    /** @param unreached names in what was sent whose bearers may not see it, as it is now */
    record Sent(List<Opinion> opinions, List<String> unreached) {
    }
}
