package org.qianfa.browser;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.qianfa.story.ReportInReview;

/** The whole legality review of a real report at the screen. */
class AdvisersTest extends SampleDistrictOnScreen {

    /** A year in which no report of the sample district was made. */
    private static final int YEAR = 2019;
    private static final String UNIT = "luming";

    @Test
    void two_advisers_give_thirty_opinions_on_a_real_report_and_the_signer_decides_what_is_insisted_on() {
        ReportInReview report = ReportInReview.of(URI.create("http://localhost:" + port), UNIT, Team.PASSWORD, YEAR);
        Instant start = Instant.now();
        new OpinionsOnScreen(team, UNIT, report).steps().forEach(Runnable::run);
        System.out.println("THIRTY OPINIONS IN THE BROWSER: " + Duration.between(start, Instant.now()).toSeconds() + " s");
    }
}
