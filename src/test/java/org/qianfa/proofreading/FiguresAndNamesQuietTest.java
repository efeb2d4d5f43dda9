package org.qianfa.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qianfa.proofreading.finding.Category;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Finding;
import org.qianfa.proofreading.finding.Severity;

/** How much is said about reports that people wrote with care. */
class FiguresAndNamesQuietTest {

    private static final Set<Category> OURS = EnumSet.of(Category.ARITHMETIC, Category.CONSISTENCY, Category.REPETITION);
    private static final double MOST_PER_THOUSAND = 3;

    @Test
    void a_clean_report_is_left_alone() {
        assertThat(found(ReportTexts.invented("wangshu-2024"))).isEmpty();
    }

    @Test
    void published_reports_are_not_flooded() {
        FindingText words = new FindingText(Locale.CHINESE);
        ReportTexts.published().forEach((name, text) -> {
            List<Finding> found = found(text);
            double rate = 1000.0 * found.size() / text.length();
            System.out.printf("%s: %d findings, %.2f per 1,000 characters%n", name, found.size(), rate);
            found.forEach(finding -> System.out.println("  " + finding.severity().word() + " " + finding.rule().id() + " 〔" + finding.excerpt(text) + "〕 "
                    + words.message(finding)));
            assertThat(rate).isLessThanOrEqualTo(MOST_PER_THOUSAND);
            assertThat(found.stream().filter(finding -> finding.severity() == Severity.ERROR).count()).isLessThanOrEqualTo(1);
        });
    }

    private static List<Finding> found(String text) {
        return Proofreader.standard().read(text, Circumstances.UNKNOWN).stream().filter(f -> OURS.contains(f.rule().category())).toList();
    }
}
