package org.qianfa.publication.web;

import org.qianfa.publication.CloseIncident;
import org.qianfa.publication.Incidents;
import org.qianfa.publication.Incidents.IncidentView;
import org.qianfa.publication.Incidents.Listing;
import org.qianfa.publication.Incidents.Query;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is wrong with published pages, as JSON. */
@RestController
class IncidentApi {

    private final Incidents incidents;
    private final CloseIncident closeIncident;

    IncidentApi(Incidents incidents, CloseIncident closeIncident) {
        this.incidents = incidents;
        this.closeIncident = closeIncident;
    }

    @GetMapping("/api/incidents")
    Listing incidents(Actor actor, @RequestParam(defaultValue = "false") boolean all, @RequestParam(defaultValue = "0") long after,
                      @RequestParam(defaultValue = "20") int size) {
        return incidents.incidents(actor, new Query(!all, after, size));
    }

    @GetMapping("/api/incidents/{id}")
    IncidentView incident(Actor actor, @PathVariable long id) {
        return incidents.incident(actor, id);
    }

    @PostMapping("/api/incidents/{id}")
    IncidentView close(Actor actor, @PathVariable long id, @RequestBody Closing body) throws Refusal {
        closeIncident.closeIncident(actor, id, body.reason());
        return incidents.incident(actor, id);
    }

    record Closing(String reason) {
    }
}
