package org.qianfa.publication.application;

import java.time.Clock;
import org.qianfa.publication.CloseIncident;
import org.qianfa.publication.Incidents;
import org.qianfa.publication.Incidents.IncidentView;
import org.qianfa.publication.domain.Incident;
import org.qianfa.publication.persistence.StoredIncidents;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class CloseIncidentService implements CloseIncident {

    private final StoredIncidents incidents;
    private final Incidents readable;
    private final Journal journal;
    private final Clock clock;

    CloseIncidentService(StoredIncidents incidents, Incidents readable, Journal journal, Clock clock) {
        this.incidents = incidents;
        this.readable = readable;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void closeIncident(Actor by, long incidentId, String reason) throws Refusal {
        IncidentView seen = readable.incident(by, incidentId);
        if (!by.holds(Role.OFFICE, seen.unitId()) && !by.holds(Role.SYSTEM_ADMIN)) {
            throw new NotPermitted("the office of the unit and system administrators close incidents");
        }
        Incident incident = incidents.findById(incidentId).orElseThrow();
        incident.checkClosing(reason);
        incident.close(by, reason, clock.instant());
        journal.record(by, "CloseIncident", IncidentRecords.subject(incident), reason.strip(), incident.getKind().name());
    }
}
