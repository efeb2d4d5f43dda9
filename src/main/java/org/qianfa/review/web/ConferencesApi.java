package org.qianfa.review.web;

import java.util.List;
import org.qianfa.review.ConferenceView;
import org.qianfa.review.Conferences;
import org.qianfa.review.HoldConference;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Conferences on a matter, as JSON. */
@RestController
@RequestMapping("/api")
class ConferencesApi {

    private final Conferences conferences;
    private final HoldConference hold;

    ConferencesApi(Conferences conferences, HoldConference hold) {
        this.conferences = conferences;
        this.hold = hold;
    }

    @GetMapping("/matters/{id}/conferences")
    List<ConferenceView> all(Actor actor, @PathVariable long id) {
        return conferences.ofMatter(actor, id);
    }

    @PostMapping("/matters/{id}/conferences")
    @ResponseStatus(HttpStatus.CREATED)
    ConferenceView call(Actor actor, @PathVariable long id, @RequestBody HoldConference.Call call) throws Refusal {
        return conferences.conference(actor, hold.callConference(actor, id, call));
    }

    @PostMapping("/conferences/{conferenceId}/minutes")
    ConferenceView minutes(Actor actor, @PathVariable long conferenceId, @RequestBody HoldConference.Minutes minutes) throws Refusal {
        hold.recordMinutes(actor, conferenceId, minutes);
        return conferences.conference(actor, conferenceId);
    }

    @PostMapping("/conferences/{conferenceId}/cancellation")
    ConferenceView callOff(Actor actor, @PathVariable long conferenceId, @RequestBody CancellationBody body) throws Refusal {
        hold.callOff(actor, conferenceId, body.reason());
        return conferences.conference(actor, conferenceId);
    }

    record CancellationBody(String reason) {
    }
}
