package org.qianfa.review.application;

import java.util.List;
import org.qianfa.review.ConferenceView;
import org.qianfa.review.ConferenceView.State;
import org.qianfa.review.Conferences;
import org.qianfa.review.domain.Conference;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.persistence.ConferenceRows;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class ConferencesQuery implements Conferences {

    private final ReviewAccess access;
    private final ConferenceRows conferences;

    ConferencesQuery(ReviewAccess access, ConferenceRows conferences) {
        this.access = access;
        this.conferences = conferences;
    }

    @Override
    public List<ConferenceView> ofMatter(Actor reader, long matterId) {
        Matter matter = access.matter(reader, matterId);
        return access.seesReview(reader, matter) ? conferences.findByMatterIdOrderById(matterId).stream().map(Conference::view).toList() : List.of();
    }

    @Override
    public ConferenceView conference(Actor reader, long conferenceId) {
        Conference conference = conferences.findById(conferenceId).orElseThrow(() -> new NotFound("conference", conferenceId));
        if (!access.seesReview(reader, access.matter(reader, conference.matterId()))) {
            throw new NotFound("conference", conferenceId);
        }
        return conference.view();
    }

    @Override
    public List<ConferenceView> held(long matterId) {
        return conferences.findByMatterIdAndStateOrderById(matterId, State.HELD).stream().map(Conference::view).toList();
    }
}
