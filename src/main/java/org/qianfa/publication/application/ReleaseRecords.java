package org.qianfa.publication.application;

import java.time.Clock;
import org.qianfa.publication.ReleaseReviewWithdrawn;
import org.qianfa.publication.ReleaseReviewed;
import org.qianfa.publication.ReleaseStep;
import org.qianfa.publication.ReviewRelease.Decision;
import org.qianfa.publication.domain.Release;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes a release decision down, into the journal, and last of all announces it. */
@Component
class ReleaseRecords {

    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReleaseRecords(Journal journal, ApplicationEventPublisher events, Clock clock) {
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    void record(Actor by, Release release, ReleaseStep step, Decision decision) {
        release.review(by, step, decision, clock.instant());
        journal.record(by, "ReviewRelease", new Journal.Subject("release", release.getId(), release.getUnitId()),
                decision.reason(), step + " " + said(decision) + ", report " + release.getReportId());
        events.publishEvent(new ReleaseReviewed(by, release.getReportId(), release.getId(), step, decision.approved(), release.due()));
    }

    private static String said(Decision decision) {
        if (decision.to() != null) {
            return "returned to " + decision.to() + (decision.straightBack() ? ", " + decision.wayBack() : "");
        }
        return decision.approved() ? "approved" : "returned";
    }

    void withdrawn(Release release, String reason, ReleaseReviewWithdrawn fact) {
        release.withdraw(fact.step(), reason, clock.instant());
        journal.record(fact.by(), fact.given() ? "GiveReleaseReviewBack" : "WithdrawReleaseReview",
                new Journal.Subject("release", release.getId(), release.getUnitId()), reason, fact.step() + ", report " + release.getReportId());
        events.publishEvent(fact);
    }
}
