package org.qianfa.publication.application;

import org.qianfa.publication.ReleaseReviewWithdrawn;
import org.qianfa.publication.ReleaseStep;
import org.qianfa.publication.ReviewRelease.ReturnReasonMissing;
import org.qianfa.publication.WithdrawReleaseReview;
import org.qianfa.publication.domain.Release;
import org.qianfa.publication.persistence.Releases;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class WithdrawReleaseReviewService implements WithdrawReleaseReview {

    private final ReleaseDocket docket;
    private final Releases releases;
    private final ReleaseRecords records;

    WithdrawReleaseReviewService(ReleaseDocket docket, Releases releases, ReleaseRecords records) {
        this.docket = docket;
        this.releases = releases;
        this.records = records;
    }

    @Override
    public void withdrawReleaseReview(Actor by, long reportId, ReleaseStep step, String reason) throws Refusal {
        Release release = docket.forReview(by, newest(reportId), step);
        if (!release.standsLast(step) || release.reviewerId(step) != by.id()) {
            throw new ReviewStandsNot();
        }
        withdraw(release, reason, new ReleaseReviewWithdrawn(by, reportId, release.getId(), step, false));
    }

    @Override
    public void giveReleaseReviewBack(Actor by, long reportId, ReleaseStep step, String word) throws Refusal {
        Release release = docket.forDue(by, newest(reportId));
        if (!release.standsLast(step)) {
            throw new ReviewStandsNot();
        }
        withdraw(release, word, new ReleaseReviewWithdrawn(by, reportId, release.getId(), step, true));
    }

    private long newest(long reportId) {
        return releases.findFirstByReportIdOrderByIdDesc(reportId).orElseThrow(() -> new NotFound("release of report", reportId)).getId();
    }

    private void withdraw(Release release, String reason, ReleaseReviewWithdrawn fact) throws ReturnReasonMissing {
        if (reason == null || reason.isBlank()) {
            throw new ReturnReasonMissing();
        }
        records.withdrawn(release, reason.strip(), fact);
    }
}
