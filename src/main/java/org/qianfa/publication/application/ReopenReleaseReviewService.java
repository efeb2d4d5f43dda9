package org.qianfa.publication.application;

import java.time.Clock;
import org.qianfa.publication.ReleaseStep;
import org.qianfa.publication.ReopenReleaseReview;
import org.qianfa.publication.ReviewRelease.StepNotDue;
import org.qianfa.publication.domain.Release;
import org.qianfa.publication.persistence.Releases;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Announces nothing: whoever calls it moves the process. */
@Service
@Transactional
class ReopenReleaseReviewService implements ReopenReleaseReview {

    private final Releases releases;
    private final Journal journal;
    private final Clock clock;

    ReopenReleaseReviewService(Releases releases, Journal journal, Clock clock) {
        this.releases = releases;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void reopenReview(Actor by, long reportId, ReleaseStep from, String reason) throws Refusal {
        Release release = releases.findFirstByReportIdOrderByIdDesc(reportId).flatMap(found -> releases.lock(found.getId()))
                .orElseThrow(() -> new StepNotDue(from));
        release.reopen(from, reason, clock.instant());
        journal.record(by, "ReopenReview", new Journal.Subject("release", release.getId(), release.getUnitId()), reason, from.name());
    }
}
