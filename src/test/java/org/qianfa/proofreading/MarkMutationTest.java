package org.qianfa.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Makes mistakes at random places and counts those that are found. */
class MarkMutationTest {

    private static final int TIMES = 8;
    private static final double ENOUGH = 0.9;

    @Test
    void finds_mistakes_made_in_an_invented_report() {
        assertThat(recall(Map.of("invented", ReportTexts.invented("yunlan-street")))).isGreaterThanOrEqualTo(ENOUGH);
    }

    @Test
    void finds_mistakes_made_in_published_reports() {
        assertThat(recall(ReportTexts.published())).isGreaterThanOrEqualTo(ENOUGH);
    }

    private static double recall(Map<String, String> texts) {
        Map<String, int[]> byKind = new TreeMap<>();
        texts.forEach((name, text) -> MarkMutation.ALL.forEach(mutation -> {
            int[] score = byKind.computeIfAbsent(mutation.name(), kind -> new int[2]);
            long before = count(text, mutation);
            for (MarkMutation.Mutated mutated : mutation.in(text, new Random(7), TIMES)) {
                score[1]++;
                if (count(mutated.text(), mutation) > before) {
                    score[0]++;
                } else if (score[1] - score[0] <= 2) {
                    System.out.println("missed in " + name + ": " + mutation.name() + " at " + excerpt(mutated));
                }
            }
        }));
        byKind.forEach((kind, score) -> System.out.printf("%-36s %3d of %3d%n", kind, score[0], score[1]));
        int found = byKind.values().stream().mapToInt(score -> score[0]).sum();
        int all = byKind.values().stream().mapToInt(score -> score[1]).sum();
        System.out.printf("%d of %d mistakes found%n", found, all);
        return (double) found / all;
    }

    /** How often the mistake's rules speak. */
    private static long count(String text, MarkMutation mutation) {
        return MarkChecks.read(text).stream().map(finding -> finding.rule().id()).map(id -> id.substring(id.indexOf('.') + 1))
                .filter(mutation.rules()::contains).count();
    }

    private static String excerpt(MarkMutation.Mutated mutated) {
        int from = Math.max(0, mutated.place() - 15);
        return mutated.text().substring(from, Math.min(mutated.text().length(), mutated.place() + 25)).replace('\n', '¶');
    }
}
