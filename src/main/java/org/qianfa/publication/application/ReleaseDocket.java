package org.qianfa.publication.application;

import org.qianfa.drafting.Reports;
import org.qianfa.publication.ReleaseStep;
import org.qianfa.publication.domain.Release;
import org.qianfa.publication.persistence.Releases;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Component;

/** Lays a release before its reviewer, after asking who that is. */
@Component
class ReleaseDocket {

    private final Releases releases;
    private final Reports reports;

    ReleaseDocket(Releases releases, Reports reports) {
        this.releases = releases;
        this.reports = reports;
    }

    /** The release, for who holds the role of this step in its unit. */
    Release forReview(Actor by, long releaseId, ReleaseStep step) {
        Release release = releases.findById(releaseId).orElseThrow(() -> new NotFound("release", releaseId));
        reports.readable(by, release.getReportId());
        Role role = roleFor(step);
        if (!by.holds(role, release.getUnitId())) {
            throw new NotPermitted(role + " of the report's unit only");
        }
        return release;
    }

    /** The release, for who holds the review it waits for, or held the last. */
    Release forDue(Actor by, long releaseId) {
        ReleaseStep due = releases.findById(releaseId).map(Release::due).orElse(ReleaseStep.FINAL);
        return forReview(by, releaseId, due);
    }

    /** The release, for who sets when it goes public; it is not published meanwhile. */
    Release forScheduling(Actor by, long releaseId) {
        Release release = releases.lock(releaseId).orElseThrow(() -> new NotFound("release", releaseId));
        reports.readable(by, release.getReportId());
        if (!by.holdsAny(release.getUnitId(), Role.OFFICE, Role.FINAL_REVIEWER)) {
            throw new NotPermitted("office and final reviewer of the report's unit only");
        }
        return release;
    }

    static Role roleFor(ReleaseStep step) {
        return switch (step) {
            case FIRST -> Role.FIRST_REVIEWER;
            case SECOND -> Role.SECOND_REVIEWER;
            case FINAL -> Role.FINAL_REVIEWER;
        };
    }
}
