package org.qianfa.publication.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.Clock;
import java.util.Optional;
import org.qianfa.cycle.Cycles;
import org.qianfa.cycle.Milestone;
import org.qianfa.drafting.Reports;
import org.qianfa.publication.Aspect;
import org.qianfa.publication.IncidentKind;
import org.qianfa.publication.domain.Deviation;
import org.qianfa.publication.domain.Edition;
import org.springframework.stereotype.Component;

/** Until when a report must be open to the public: the day its year plans, 1 April. */
@Component
class StatutoryDay {

    private final Cycles cycles;
    private final Reports reports;
    private final ZoneId zone;

    StatutoryDay(Cycles cycles, Reports reports, Clock clock) {
        this.cycles = cycles;
        this.reports = reports;
        this.zone = clock.getZone();
    }

    LocalDate of(long reportId) {
        return cycles.cycle(reports.report(reportId).cycleId()).dates().get(Milestone.PUBLISHED);
    }

    boolean isAfter(Instant moment, LocalDate day) {
        return LocalDate.ofInstant(moment, zone).isAfter(day);
    }

    Optional<Deviation> missed(Edition edition) {
        LocalDate last = of(edition.getReportId());
        return isAfter(edition.getPublishedAt(), last) ? Optional.of(new Deviation(IncidentKind.PUBLISHED_LATE, Aspect.DAY, null, last.toString(),
                LocalDate.ofInstant(edition.getPublishedAt(), zone).toString())) : Optional.empty();
    }
}
