package org.qianfa.publication.application;

import org.qianfa.publication.IncidentOpened;
import org.qianfa.publication.domain.Deviation;
import org.qianfa.publication.domain.Edition;
import org.qianfa.publication.domain.Incident;
import org.qianfa.shared.Journal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Enters incidents into the journal, and last of all tells of new ones. */
@Component
class IncidentRecords {

    private final Journal journal;
    private final ApplicationEventPublisher events;

    IncidentRecords(Journal journal, ApplicationEventPublisher events) {
        this.journal = journal;
        this.events = events;
    }

    void opened(Incident incident, Edition edition, Deviation found) {
        journal.record(null, "OpenIncident", subject(incident), null, found.kind() + " /p/" + edition.getId() + ": " + found);
        events.publishEvent(new IncidentOpened(incident.getId(), incident.getKind(), edition.getReportId(), incident.getUnitId()));
    }

    void ended(Incident incident) {
        journal.record(null, "EndIncident", subject(incident), null, incident.getKind().name());
    }

    static Journal.Subject subject(Incident incident) {
        return new Journal.Subject("incident", incident.getId(), incident.getUnitId());
    }
}
