package org.qianfa.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.qianfa.proofreading.finding.CheckRun;
import org.qianfa.proofreading.finding.Finding;

/** Puts errors into texts at random places and counts how many are found. */
class TermMutationTest {

    private static final int TRIES = 40;

    @Test
    void nothing_grave_is_found_in_the_clean_report() {
        TermSamples.Sample clean = TermSamples.clean();
        assertThat(CheckRun.of(TermSamples.CHECKS, clean.text(), clean.year()).stream()
                .map(f -> f.rule().id() + " " + f.excerpt(clean.text()))).isEmpty();
    }

    @Test
    void nine_of_ten_errors_of_every_kind_in_the_clean_report_are_found() {
        requireNineOfTen(List.of(TermSamples.clean()));
    }

    @Test
    void nine_of_ten_errors_of_every_kind_in_published_reports_are_found() {
        requireNineOfTen(TermSamples.published());
    }

    private static void requireNineOfTen(List<TermSamples.Sample> samples) {
        Random random = new Random(20261122);
        TermSlips.kinds().forEach((kind, maker) -> {
            List<String> missed = missed(samples, maker, random);
            int all = TRIES * samples.size();
            System.out.printf("recall %-24s %.3f of %d  missed e.g. %s%n", kind, 1 - (double) missed.size() / all, all,
                    missed.stream().distinct().limit(3).toList());
            assertThat(missed.size()).as(kind).isLessThanOrEqualTo(all / 10);
        });
    }

    private static List<String> missed(List<TermSamples.Sample> samples, Function<Random, TermSlips.Slip> maker, Random random) {
        List<String> missed = new ArrayList<>();
        for (TermSamples.Sample sample : samples) {
            for (int i = 0; i < TRIES; i++) {
                TermSlips.Slip slip = maker.apply(random);
                if (!found(sample, slip, random)) {
                    missed.add(slip.clause());
                }
            }
        }
        return missed;
    }

    private static boolean found(TermSamples.Sample sample, TermSlips.Slip slip, Random random) {
        List<Integer> places = places(sample.text());
        int place = places.get(random.nextInt(places.size()));
        String text = sample.text().substring(0, place) + slip.clause() + sample.text().substring(place);
        int lineStart = text.lastIndexOf('\n', place) + 1;
        int lineEnd = text.indexOf('\n', place) < 0 ? text.length() : text.indexOf('\n', place);
        List<Finding> findings = CheckRun.of(TermSamples.CHECKS, text.substring(lineStart, lineEnd), sample.year());
        return findings.stream().anyMatch(f -> slip.rules().contains(f.rule()) && f.start() + lineStart < place + slip.clause().length()
                && f.end() + lineStart > place);
    }

    /** Behind commas of the body, outside titles and quotations. */
    private static List<Integer> places(String text) {
        List<Integer> places = new ArrayList<>();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += "《“（(".indexOf(c) >= 0 ? 1 : "》”）)".indexOf(c) >= 0 ? -1 : 0;
            depth = c == '\n' ? 0 : depth;
            if (depth == 0 && (c == '，' || c == ',') && i > 200) {
                places.add(i + 1);
            }
        }
        return places;
    }
}
