package org.qianfa.publication.application;

import org.qianfa.publication.ReleaseStep;
import org.qianfa.publication.ReviewRelease;
import org.qianfa.publication.domain.Release;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ReviewReleaseService implements ReviewRelease {

    private final ReleaseDocket docket;
    private final Readiness readiness;
    private final Rework rework;
    private final ReleaseRecords records;

    ReviewReleaseService(ReleaseDocket docket, Readiness readiness, Rework rework, ReleaseRecords records) {
        this.docket = docket;
        this.readiness = readiness;
        this.rework = rework;
        this.records = records;
    }

    @Override
    public void reviewRelease(Actor by, long releaseId, ReleaseStep step, Decision decision) throws Refusal {
        Release release = docket.forReview(by, releaseId, step);
        release.check(by, step, decision);
        readiness.check(by, release, step, decision);
        if (!decision.approved() && decision.to() == null) {
            rework.order(by, release.getReportId(), decision.reason());
        }
        records.record(by, release, step, decision);
    }
}
