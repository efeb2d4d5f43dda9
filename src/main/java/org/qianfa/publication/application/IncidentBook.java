package org.qianfa.publication.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.qianfa.publication.IncidentKind;
import org.qianfa.publication.domain.Deviation;
import org.qianfa.publication.domain.Edition;
import org.qianfa.publication.domain.Incident;
import org.qianfa.publication.persistence.Editions;
import org.qianfa.publication.persistence.StoredIncidents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes down what was found when a page was read back: opens, keeps and ends incidents. */
@Component
@Transactional
class IncidentBook {

    private final StoredIncidents incidents;
    private final Editions editions;
    private final StatutoryDay statutoryDay;
    private final IncidentRecords records;
    private final Clock clock;

    IncidentBook(StoredIncidents incidents, Editions editions, StatutoryDay statutoryDay, IncidentRecords records, Clock clock) {
        this.incidents = incidents;
        this.editions = editions;
        this.statutoryDay = statutoryDay;
        this.records = records;
        this.clock = clock;
    }

    /** The edition, unless it was withdrawn meanwhile. */
    @Transactional(readOnly = true)
    public Optional<Edition> current(long editionId) {
        return editions.findById(editionId).filter(edition -> edition.getWithdrawnAt() == null);
    }

    /** @param deviation empty if the page is as sealed */
    public void record(long editionId, Optional<Deviation> deviation) {
        current(editionId).ifPresent(edition -> {
            Instant now = clock.instant();
            deviation.ifPresentOrElse(found -> wrong(edition, found, now), () -> edition.verified(now));
            incidents.findByOpenEditionId(editionId).stream()
                    .filter(open -> open.getKind() != IncidentKind.PUBLISHED_LATE)
                    .filter(open -> deviation.isEmpty() || open.getKind() != deviation.get().kind())
                    .forEach(over -> end(over, now));
            late(edition, now);
        });
    }

    /** The page of the edition is not looked at any more. */
    public void withdrawn(Edition edition, Instant now) {
        incidents.findByOpenEditionId(edition.getId()).forEach(over -> end(over, now));
    }

    private void wrong(Edition edition, Deviation found, Instant now) {
        Optional<Incident> open = incidents.findByOpenEditionId(edition.getId()).stream().filter(i -> i.getKind() == found.kind()).findFirst();
        if (open.isPresent()) {
            open.get().seen(found, now);
        } else {
            open(edition, found, now);
        }
    }

    /** Said once about a report, by its first edition; corrected ones have no such date. */
    private void late(Edition edition, Instant now) {
        if (editions.firstOf(edition.getReportId()).equals(edition.getId()) && !incidents.existsByReportIdAndKind(edition.getReportId(), IncidentKind.PUBLISHED_LATE)) {
            statutoryDay.missed(edition).ifPresent(missed -> open(edition, missed, now));
        }
    }

    private void open(Edition edition, Deviation found, Instant now) {
        Incident incident = incidents.save(new Incident(edition, found, now));
        records.opened(incident, edition, found);
    }

    private void end(Incident incident, Instant now) {
        incident.end(now);
        records.ended(incident);
    }
}
