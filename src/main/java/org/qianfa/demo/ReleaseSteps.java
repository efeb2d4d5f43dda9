package org.qianfa.demo;

import java.util.EnumSet;
import java.util.Map;
import org.qianfa.drafting.PublishedReports;
import org.qianfa.publication.ReleaseCheck;
import org.qianfa.publication.ReleaseSheets;
import org.qianfa.publication.ReleaseStep;
import org.qianfa.publication.ReportError;
import org.qianfa.publication.ReviewRelease;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Refusal;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Takes a signed sample report through the three reviews. */
@Component
@Profile("demo")
class ReleaseSteps {

    private static final Map<ReleaseStep, SamplePost> REVIEWERS = Map.of(ReleaseStep.FIRST, SamplePost.FIRST,
            ReleaseStep.SECOND, SamplePost.SECOND, ReleaseStep.FINAL, SamplePost.FINAL);
    private static final Map<ReleaseStep, SampleStage> STAGES = Map.of(ReleaseStep.FIRST, SampleStage.FIRST_REVIEW,
            ReleaseStep.SECOND, SampleStage.SECOND_REVIEW, ReleaseStep.FINAL, SampleStage.FINAL_REVIEW);

    private final ReleaseSheets sheets;
    private final ReviewRelease reviewRelease;
    private final PublishedReports published;
    private final ReportError reportError;

    ReleaseSteps(ReleaseSheets sheets, ReviewRelease reviewRelease, PublishedReports published, ReportError reportError) {
        this.sheets = sheets;
        this.reviewRelease = reviewRelease;
        this.published = published;
        this.reportError = reportError;
    }

    void walk(SampleJourney journey) throws Refusal {
        for (ReleaseStep step : ReleaseStep.values()) {
            if (journey.passes(STAGES.get(step))) {
                Patience.until(() -> review(journey, step));
            }
        }
        if (journey.stopsAt(SampleStage.PUBLISHED)) {
            Patience.until(() -> findError(journey));
        }
    }

    /** A reader finds something on the page; the office has yet to judge it. */
    private void findError(SampleJourney journey) throws Refusal {
        long edition = published.ofReport(journey.reportId()).orElseThrow(() -> new NotFound("edition of report", journey.reportId())).editionId();
        reportError.reportError(edition, new ReportError.Found("", "调解成功率与前后两个数字算出来的不一致，请核对。", "", "", "192.0.2.1"));
    }

    private void review(SampleJourney journey, ReleaseStep step) throws Refusal {
        var reviewer = journey.by(REVIEWERS.get(step));
        long release = sheets.ofReport(reviewer, journey.reportId())
                .orElseThrow(() -> new NotFound("release of report", journey.reportId())).id();
        reviewRelease.reviewRelease(reviewer, release, step,
                new ReviewRelease.Decision(true, EnumSet.allOf(ReleaseCheck.class), null));
    }
}
