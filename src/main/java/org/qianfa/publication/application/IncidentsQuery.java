package org.qianfa.publication.application;

import java.util.List;
import org.qianfa.drafting.Reports;
import org.qianfa.publication.Incidents;
import org.qianfa.publication.persistence.StoredIncidents;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class IncidentsQuery implements Incidents {

    private static final int MOST = 100;

    private final StoredIncidents incidents;
    private final Reports reports;

    IncidentsQuery(StoredIncidents incidents, Reports reports) {
        this.incidents = incidents;
        this.reports = reports;
    }

    @Override
    public Listing incidents(Actor reader, Query query) {
        IncidentReaders seen = IncidentReaders.of(reader);
        int size = Math.max(1, Math.min(query.size(), MOST));
        List<IncidentView> found = incidents.views(seen.everywhere(), seen.units(), query.open(),
                query.after() <= 0 ? Long.MAX_VALUE : query.after(), Limit.of(size + 1));
        List<IncidentView> page = found.subList(0, Math.min(size, found.size()));
        return new Listing(page, found.size() > size ? page.get(size - 1).id() : null);
    }

    @Override
    public IncidentView incident(Actor reader, long incidentId) {
        IncidentReaders seen = IncidentReaders.of(reader);
        return incidents.view(incidentId, seen.everywhere(), seen.units()).orElseThrow(() -> new NotFound("incident", incidentId));
    }

    @Override
    public List<IncidentView> open(Actor reader, long reportId) {
        reports.readable(reader, reportId);
        return incidents.open(reportId);
    }
}
