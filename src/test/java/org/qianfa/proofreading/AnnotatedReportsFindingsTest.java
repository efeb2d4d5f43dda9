package org.qianfa.proofreading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.proofreading.Gold.Defect;
import org.qianfa.proofreading.finding.Category;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Finding;
import org.qianfa.proofreading.finding.Severity;

/**
 * Reads the annotated reports of the folders {@code qianfa.reports} and {@code qianfa.gold} and measures what is found.
 * Reported as skipped when a folder is absent. The texts hold no characters outside the BMP, so code points are units.
 */
class AnnotatedReportsFindingsTest {

    private static final double DEMANDED = 0.7;

    private final Map<String, List<Finding>> found = new TreeMap<>();

    @BeforeEach
    void read() throws IOException {
        assumeTrue(Gold.present(), "NOT TESTED on annotated reports: no folder qianfa.gold");
        for (String report : Gold.reports()) {
            String text = Gold.text(report);
            found.put(report, Proofreader.standard().read(text, new Circumstances(ReportYear.of(text).orElse(null), null, null, true, List.of())));
        }
    }

    @Test
    void every_certain_defect_a_rule_can_see_is_found_and_seven_of_ten_of_all_certain_ones() throws IOException {
        List<Defect> certain = Gold.defects().stream().filter(Defect::certain).toList();
        List<Defect> missed = certain.stream().filter(defect -> !isFound(defect)).toList();
        System.out.printf("%nCERTAIN DEFECTS FOUND: %d of %d%n", certain.size() - missed.size(), certain.size());
        printRecall(certain, Defect::detectableBy);
        printRecall(certain, Defect::kind);
        missed.forEach(defect -> System.out.println("  missed " + defect.id() + " " + defect.kind() + " " + defect.excerpt()));

        assertThat(missed).filteredOn(defect -> defect.detectableBy().equals("rule")).isEmpty();
        assertThat(1 - (double) missed.size() / certain.size()).isGreaterThanOrEqualTo(DEMANDED);
    }

    @Test
    void no_error_is_a_false_alarm() throws IOException {
        List<Defect> real = Gold.defects().stream().filter(defect -> !defect.certainty().equals("opinion")).toList();
        List<String> alarms = new ArrayList<>();
        for (Map.Entry<String, List<Finding>> report : found.entrySet()) {
            String text = Gold.text(report.getKey());
            report.getValue().stream().filter(finding -> finding.severity() == Severity.ERROR)
                    .filter(finding -> real.stream().noneMatch(d -> d.report().equals(report.getKey()) && d.touchedBy(finding)))
                    .forEach(finding -> alarms.add(line(report.getKey(), text, finding)));
            print(report.getKey(), text, report.getValue());
        }
        assertThat(alarms).isEmpty();
    }

    @Test
    void what_looks_wrong_and_is_right_stays_quiet() throws IOException {
        assertThat(Gold.notDefects()).isNotEmpty().allSatisfy(place -> assertThat(found.get(place.report()).stream()
                .filter(finding -> finding.severity() != Severity.INFO && place.touches(finding) && finding.end() - finding.start() <= place.text().length() + 2)
                .map(finding -> line(place.report(), "", finding)).toList()).as(place.toString()).isEmpty());
    }

    @Test
    void figures_that_agree_raise_no_alarm_and_doubtful_ones_no_error() throws IOException {
        List<String> wrong = new ArrayList<>();
        Map<String, Integer> verdicts = new TreeMap<>();
        for (Gold.Relation relation : Gold.relations()) {
            String report = relation.evidence().get(0).report();
            List<Finding> alarms = found.get(report).stream().filter(f -> f.rule().category() == Category.ARITHMETIC && f.severity() != Severity.INFO)
                    .filter(f -> relation.evidence().stream().filter(place -> place.touches(f)).count() > 1
                            || relation.evidence().size() == 1 && relation.evidence().get(0).touches(f)).toList();
            verdicts.merge(relation.verdict() + (relation.shouldReport() ? " (worth a look)" : "") + (alarms.isEmpty() ? ": quiet" : ": reported"), 1, Integer::sum);
            boolean allowed = alarms.isEmpty() || relation.verdict().equals("inconsistent")
                    || relation.verdict().equals("ambiguous") && alarms.stream().noneMatch(f -> f.severity() == Severity.ERROR);
            if (!allowed) {
                alarms.forEach(f -> wrong.add(relation.id() + " " + f));
            }
        }
        System.out.println("\nRELATIONS BETWEEN FIGURES: " + verdicts);
        assertThat(wrong).isEmpty();
    }

    private boolean isFound(Defect defect) {
        return found.get(defect.report()).stream().anyMatch(finding -> finding.severity() != Severity.INFO && defect.touchedBy(finding));
    }

    private void printRecall(List<Defect> defects, Function<Defect, String> by) {
        defects.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList())).forEach((name, all) ->
                System.out.printf("  %-24s %d of %d%n", name, all.stream().filter(this::isFound).count(), all.size()));
    }

    private static void print(String report, String text, List<Finding> findings) {
        Map<Severity, Long> counts = findings.stream().collect(Collectors.groupingBy(Finding::severity, TreeMap::new, Collectors.counting()));
        System.out.printf("%n%s: %s, %.1f findings per 1,000 characters%n", report, counts, findings.size() * 1000.0 / text.length());
        findings.forEach(finding -> System.out.println("  " + line(report, text, finding)));
    }

    private static String line(String report, String text, Finding finding) {
        String words = text.isEmpty() ? "" : " “" + finding.excerpt(text).strip() + "”";
        return report + " " + finding.severity() + " " + finding.rule().id() + words + " " + new FindingText(Locale.CHINESE).message(finding);
    }
}
