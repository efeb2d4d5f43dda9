package org.qianfa.publication.application;

import org.qianfa.checks.StandingErrors;
import org.qianfa.publication.ReleaseStep;
import org.qianfa.publication.ReviewRelease.Decision;
import org.qianfa.publication.domain.Release;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.qianfa.signoff.Seals;
import org.qianfa.signoff.Seals.Seal;
import org.springframework.stereotype.Component;

/** Whether this person may decide on a release, and whether the text may go on if so decided. */
@Component
class Readiness {

    private final Separation separation;
    private final StandingErrors errors;
    private final Seals seals;

    Readiness(Separation separation, StandingErrors errors, Seals seals) {
        this.separation = separation;
        this.errors = errors;
        this.seals = seals;
    }

    void check(Actor by, Release release, ReleaseStep step, Decision decision) throws Refusal {
        separation.check(by, release, step);
        if (decision.approved()) {
            errors.requireNone(release.getReportId(), answeredFor(release));
        }
    }

    /** People have answered for errors in the sentences that were signed; a mask makes other sentences of them. */
    private String answeredFor(Release release) {
        return seals.seal(release.getReportId()).filter(seal -> seal.publicText().equals(release.getText())).map(Seal::text).orElse(release.getText());
    }
}
