package org.qianfa.review.application;

import java.util.List;
import org.qianfa.review.ConferenceRefusal.ConferenceOpen;
import org.qianfa.review.ConferenceView.State;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.persistence.ConferenceRows;
import org.qianfa.shared.Refusal.Obstacle;
import org.springframework.stereotype.Component;

/** Keeps a review from being concluded or approved while a conference on it has no minutes. */
@Component
class OpenConferences {

    private final ConferenceRows conferences;

    OpenConferences(ConferenceRows conferences) {
        this.conferences = conferences;
    }

    void requireNone(Matter matter) throws ConferenceOpen {
        List<Obstacle> open = conferences.findByMatterIdAndStateOrderById(matter.id(), State.CALLED).stream()
                .map(c -> new Obstacle(c.topic(), "/matters/" + matter.id() + "/conferences/" + c.id())).toList();
        if (!open.isEmpty()) {
            throw new ConferenceOpen(open);
        }
    }
}
