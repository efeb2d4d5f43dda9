package org.qianfa.drafting.web;

import java.time.Instant;
import java.util.List;
import org.qianfa.drafting.MarkSeen;
import org.qianfa.drafting.Presence;
import org.qianfa.shared.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What an open page says of itself: that somebody is there, and which revision is on the screen. */
@RestController
@RequestMapping("/api/sections/{id}")
class PresenceApi {

    private final Presence presence;
    private final MarkSeen markSeen;

    PresenceApi(Presence presence, MarkSeen markSeen) {
        this.presence = presence;
        this.markSeen = markSeen;
    }

    /** To be repeated every 15 seconds; who is silent for 45 is forgotten. */
    @PostMapping("/presence")
    Around here(Actor actor, @PathVariable long id, @RequestBody Sign sign) {
        Presence.Around around = presence.here(actor, id, sign.editing());
        return new Around(around.others().stream().map(o -> new Other(o.name(), o.editing(), o.since())).toList(),
                around.latestRevision());
    }

    /** Sent by a page once it shows the revision. */
    @PostMapping("/seen/{number}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void seen(Actor actor, @PathVariable long id, @PathVariable int number) {
        markSeen.markSeen(actor, id, number);
    }

    record Sign(boolean editing) {
    }

    /** @param latestRevision number of the section's newest revision, 0 if none */
    record Around(List<Other> others, int latestRevision) {
    }

    record Other(String name, boolean editing, Instant since) {
    }
}
