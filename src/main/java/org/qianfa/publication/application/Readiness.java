package org.qianfa.publication.application;

import org.qianfa.checks.StandingErrors;
import org.qianfa.publication.ReleaseStep;
import org.qianfa.publication.ReviewRelease.Decision;
import org.qianfa.publication.domain.Release;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Component;

/** Whether this person may decide on a release, and whether the text may go on if so decided. */
@Component
class Readiness {

    private final Separation separation;
    private final StandingErrors errors;

    Readiness(Separation separation, StandingErrors errors) {
        this.separation = separation;
        this.errors = errors;
    }

    void check(Actor by, Release release, ReleaseStep step, Decision decision) throws Refusal {
        separation.check(by, release, step);
        if (decision.approved()) {
            errors.requireNone(release.getReportId(), release.getText());
        }
    }
}
