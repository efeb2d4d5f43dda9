package org.qianfa.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.qianfa.proofreading.finding.CheckRun;

/** Prints how long these checks take; what they find must not depend on how often they are asked. */
class TermSpeedTest {

    private static final int LENGTH = 6500;

    @Test
    void reads_a_report_of_usual_length_again_and_again() {
        String text = TermSamples.clean().text().repeat(8).substring(0, LENGTH);
        long begin = System.nanoTime();
        int found = CheckRun.of(TermSamples.CHECKS, text, 2024).size();
        long cold = System.nanoTime() - begin;
        for (int i = 0; i < 300; i++) {
            assertThat(CheckRun.of(TermSamples.CHECKS, text, 2024)).hasSize(found);
        }
        begin = System.nanoTime();
        for (int i = 0; i < 100; i++) {
            CheckRun.of(TermSamples.CHECKS, text, 2024);
        }
        System.out.printf("first reading %.1f ms, later ones %.2f ms for %d characters%n", cold / 1e6,
                (System.nanoTime() - begin) / 1e8, LENGTH);
    }
}
