package org.qianfa.publication.application;

import org.qianfa.drafting.Reports;
import org.qianfa.publication.ReleaseStep;
import org.qianfa.publication.ReviewRelease.DrafterEndsNot;
import org.qianfa.publication.ReviewRelease.SignerReviewsNot;
import org.qianfa.publication.domain.Release;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.signoff.Seals;
import org.springframework.stereotype.Component;

/** Keeps those who wrote and those who signed a report out of its release. */
@Component
class Separation {

    private final Reports reports;
    private final Seals seals;

    Separation(Reports reports, Seals seals) {
        this.reports = reports;
        this.seals = seals;
    }

    void check(Actor by, Release release, ReleaseStep step) throws Refusal {
        if (seals.seal(release.getReportId()).filter(s -> s.signedBy() == by.id()).isPresent()) {
            throw new SignerReviewsNot();
        }
        if (step == ReleaseStep.FINAL && reports.workedOn(release.getReportId(), by.id())) {
            throw new DrafterEndsNot();
        }
    }
}
