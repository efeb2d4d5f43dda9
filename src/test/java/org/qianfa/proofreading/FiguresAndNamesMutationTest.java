package org.qianfa.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.qianfa.proofreading.FigureMutations.Mutation;
import org.qianfa.proofreading.finding.Category;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.Finding;

/** Errors put at random into a clean report and into published ones: how many are found, by kind. */
class FiguresAndNamesMutationTest {

    private static final Set<Category> OURS = EnumSet.of(Category.ARITHMETIC, Category.CONSISTENCY, Category.REPETITION);
    private static final double DEMANDED = 0.9;

    private final Map<String, int[]> score = new TreeMap<>();

    @Test
    void nine_of_ten_errors_in_the_invented_report_are_found() {
        for (int seed = 0; seed < 5; seed++) {
            mutate(ReportTexts.invented("wangshu-2024"), seed);
        }
        demand("invented report");
    }

    @Test
    void nine_of_ten_errors_in_published_reports_are_found() {
        ReportTexts.published().values().forEach(text -> mutate(text, 20241122));
        demand("published reports");
    }

    private void mutate(String text, int seed) {
        Random random = new Random(seed);
        List<Mutation> mutations = new ArrayList<>(new FigureMutations(random).of(text));
        mutations.addAll(new RepeatedTextMutations(random).of(text));
        Set<String> known = new HashSet<>();
        found(text).forEach(finding -> known.add(finding.rule().id() + finding.excerpt(text)));
        for (Mutation mutation : mutations) {
            int[] counts = score.computeIfAbsent(mutation.kind(), kind -> new int[2]);
            counts[0]++;
            boolean found = found(mutation.text()).stream().anyMatch(finding -> finding.start() < mutation.end() && mutation.start() < finding.end()
                    && !known.contains(finding.rule().id() + finding.excerpt(mutation.text())));
            counts[1] += found ? 1 : 0;
            if (!found && Boolean.getBoolean("qianfa.missed")) {
                int end = Math.min(mutation.end(), mutation.text().length());
                System.out.println("missed " + mutation.kind() + ": " + mutation.text().substring(Math.max(mutation.start(), end - 120), end));
            }
        }
    }

    private static List<Finding> found(String text) {
        return Proofreader.standard().read(text, Circumstances.UNKNOWN).stream().filter(f -> OURS.contains(f.rule().category())).toList();
    }

    private void demand(String where) {
        score.forEach((kind, counts) -> System.out.printf("%s, %s: %d of %d found%n", where, kind, counts[1], counts[0]));
        assertThat(score).isNotEmpty().allSatisfy((kind, counts) -> assertThat((double) counts[1] / counts[0]).as(kind).isGreaterThanOrEqualTo(DEMANDED));
    }
}
