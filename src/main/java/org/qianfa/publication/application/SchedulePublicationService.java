package org.qianfa.publication.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.qianfa.publication.PublicationPlans;
import org.qianfa.publication.PublicationScheduled;
import org.qianfa.publication.ReleaseState;
import org.qianfa.publication.SchedulePublication;
import org.qianfa.publication.domain.Release;
import org.qianfa.publication.persistence.Releases;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.qianfa.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class SchedulePublicationService implements SchedulePublication, PublicationPlans {

    private final ReleaseDocket docket;
    private final Releases releases;
    private final Punctuality punctuality;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SchedulePublicationService(ReleaseDocket docket, Releases releases, Punctuality punctuality, Journal journal,
                               ApplicationEventPublisher events, Clock clock) {
        this.docket = docket;
        this.releases = releases;
        this.punctuality = punctuality;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void schedulePublication(Actor by, long releaseId, Plan plan) throws Refusal {
        Release release = docket.forScheduling(by, releaseId);
        Instant now = clock.instant();
        release.checkSchedule(plan, now);
        punctuality.check(release.getReportId(), plan);
        boolean waiting = release.getState() == ReleaseState.APPROVED;
        release.schedule(by, plan);
        journal.record(by, "SchedulePublication", new Journal.Subject("release", releaseId, release.getUnitId()), plan.lateBecause(),
                plan.moment() == null ? "at once" : plan.moment().toString());
        events.publishEvent(new PublicationScheduled(by, release.getReportId(), releaseId, plan.moment() == null && waiting ? now : plan.moment(), waiting));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Instant> moment(long releaseId) {
        return releases.findById(releaseId).map(release -> release.timing().publishAt());
    }
}
