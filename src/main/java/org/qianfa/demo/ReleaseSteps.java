package org.qianfa.demo;

import java.util.EnumSet;
import java.util.Map;
import org.qianfa.publication.ReleaseCheck;
import org.qianfa.publication.ReleaseSheets;
import org.qianfa.publication.ReleaseStep;
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

    ReleaseSteps(ReleaseSheets sheets, ReviewRelease reviewRelease) {
        this.sheets = sheets;
        this.reviewRelease = reviewRelease;
    }

    void walk(SampleJourney journey) throws Refusal {
        for (ReleaseStep step : ReleaseStep.values()) {
            if (journey.passes(STAGES.get(step))) {
                Patience.until(() -> review(journey, step));
            }
        }
    }

    private void review(SampleJourney journey, ReleaseStep step) throws Refusal {
        var reviewer = journey.by(REVIEWERS.get(step));
        long release = sheets.ofReport(reviewer, journey.reportId())
                .orElseThrow(() -> new NotFound("release of report", journey.reportId())).id();
        reviewRelease.reviewRelease(reviewer, release, step,
                new ReviewRelease.Decision(true, EnumSet.allOf(ReleaseCheck.class), null));
    }
}
