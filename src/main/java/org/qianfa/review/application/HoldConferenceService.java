package org.qianfa.review.application;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qianfa.review.ConferenceHeld;
import org.qianfa.review.HoldConference;
import org.qianfa.review.MatterView.State;
import org.qianfa.review.ReviewRefusal.MatterNotAtThisStep;
import org.qianfa.review.domain.Conference;
import org.qianfa.review.domain.ConferenceRules;
import org.qianfa.review.domain.Matter;
import org.qianfa.review.domain.Opinion;
import org.qianfa.review.persistence.ConferenceRows;
import org.qianfa.review.persistence.Opinions;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class HoldConferenceService implements HoldConference {

    private static final Set<State> DURING = Set.of(State.UNDER_REVIEW, State.AWAITING_APPROVAL);

    private final ReviewAccess access;
    private final ConferenceRows conferences;
    private final Opinions opinions;
    private final ReviewClocks clocks;
    private final Proceedings proceedings;

    HoldConferenceService(ReviewAccess access, ConferenceRows conferences, Opinions opinions, ReviewClocks clocks, Proceedings proceedings) {
        this.access = access;
        this.conferences = conferences;
        this.opinions = opinions;
        this.clocks = clocks;
        this.proceedings = proceedings;
    }

    @Override
    public long callConference(Actor by, long matterId, Call call) throws Refusal {
        Matter matter = access.conducted(by, matterId);
        if (!DURING.contains(matter.state())) {
            throw new MatterNotAtThisStep(matter.state());
        }
        String topic = ReviewAccess.requireText(call.topic());
        ReviewAccess.requireChoice(call.heldOn());
        List<String> attendees = ConferenceRules.attendees(call.attendees());
        List<Long> about = sent(matterId, call.opinions());
        Conference called = conferences.save(new Conference(matterId, new Call(topic, call.heldOn(), attendees, about), by.id(), proceedings.now()));
        proceedings.record(by, "CallConference", matter, topic, "conference " + called.id() + " on " + call.heldOn() + ": " + attendees);
        return called.id();
    }

    private List<Long> sent(long matterId, List<Long> named) {
        List<Long> wanted = named == null ? List.of() : named.stream().distinct().toList();
        Set<Long> known = opinions.onMatter(matterId).stream().map(Opinion::getId).collect(Collectors.toSet());
        wanted.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw new NotFound("opinion", id);
        });
        return wanted;
    }

    @Override
    public void recordMinutes(Actor by, long conferenceId, Minutes raw) throws Refusal {
        Conference conference = find(conferenceId);
        Matter matter = access.conducted(by, conference.matterId());
        conference.requireOpen();
        ReviewAccess.requireChoice(raw.heldOn());
        Minutes minutes = ConferenceRules.checked(raw, ReviewAccess.requireText(raw.conclusion()), clocks.today());
        conference.hold(minutes, by.id(), proceedings.now());
        proceedings.record(by, "RecordMinutes", matter, minutes.conclusion(), "conference " + conferenceId + " held on " + minutes.heldOn());
        proceedings.announce(new ConferenceHeld(by, matter.id(), matter.submission().reportId(), conferenceId));
    }

    @Override
    public void callOff(Actor by, long conferenceId, String reason) throws Refusal {
        Conference conference = find(conferenceId);
        Matter matter = access.conducted(by, conference.matterId());
        conference.requireOpen();
        String why = ReviewAccess.requireText(reason);
        conference.callOff(why, by.id(), proceedings.now());
        proceedings.record(by, "CallOffConference", matter, why, "conference " + conferenceId);
    }

    private Conference find(long conferenceId) {
        return conferences.findById(conferenceId).orElseThrow(() -> new NotFound("conference", conferenceId));
    }
}
