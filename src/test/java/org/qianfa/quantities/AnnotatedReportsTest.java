package org.qianfa.quantities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qianfa.quantities.GoldFigures.Annotated;

/**
 * Reads the published reports in the folder {@code qianfa.reports} that are annotated in {@code figures.json} of the
 * folder {@code qianfa.gold}, or of {@code gold} beside the reports. Reported as skipped when a folder is absent.
 */
class AnnotatedReportsTest {

    private static final Path REPORTS = Path.of(System.getProperty("qianfa.reports", "absent"));
    private static final Path GOLD = Path.of(System.getProperty("qianfa.gold", REPORTS.resolveSibling("gold").toString())).resolve("figures.json");
    private static final double DEMANDED = 0.9;

    @Test
    void nine_of_ten_annotated_figures_are_found_and_nine_of_ten_found_are_right_in_every_report() throws IOException {
        assumeTrue(Files.isDirectory(REPORTS) && Files.isRegularFile(GOLD), "NOT TESTED on annotated reports: no " + GOLD);
        List<Score> scores = new ArrayList<>();
        for (Map.Entry<String, List<Annotated>> report : GoldFigures.read(GOLD).entrySet()) {
            Score score = Score.of(report.getValue(), Quantities.in(Files.readString(REPORTS.resolve(report.getKey()))));
            score.print(report.getKey());
            scores.add(score);
        }
        Score all = Score.sum(scores);
        all.printSum("all");
        all.printKinds();
        assertThat(scores).isNotEmpty().allSatisfy(AnnotatedReportsTest::isGoodEnough);
        isGoodEnough(all);
    }

    private static void isGoodEnough(Score score) {
        assertThat(score.recall()).as("recall").isGreaterThanOrEqualTo(DEMANDED);
        assertThat(score.precision()).as("precision").isGreaterThanOrEqualTo(DEMANDED);
    }
}
