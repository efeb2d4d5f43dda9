package org.qianfa.checks.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qianfa.checks.application.Readings.Desk;
import org.qianfa.proofreading.Proofreader;
import org.qianfa.proofreading.finding.Circumstances;
import org.qianfa.proofreading.finding.LastYear;

class ReadingsTest {

    private static final int LIMIT = 20_000;
    private static final String TEXT = "全年布署重点任务十二项。\n".repeat(100);

    private final Readings readings = new Readings(LIMIT);
    private final Proofreader proofreader = Proofreader.standard();

    @Test
    void however_many_desks_there_are_so_many_characters_are_held_and_no_more() {
        for (int person = 0; person < 50; person++) {
            assertThat(readings.read(Desk.section(1, person), proofreader, Circumstances.UNKNOWN, TEXT)).hasSize(100);
            assertThat(readings.characters()).isBetween((long) TEXT.length(), (long) LIMIT);
        }
        assertThat(readings.characters()).isGreaterThan(LIMIT - 2 * TEXT.length());
    }

    @Test
    void a_text_that_grows_takes_more_and_one_desk_counts_once() {
        readings.read(Desk.report(1), proofreader, Circumstances.UNKNOWN, TEXT);
        long before = readings.characters();
        readings.read(Desk.report(1), proofreader, Circumstances.UNKNOWN, TEXT + TEXT);

        assertThat(readings.characters() - before).isEqualTo(TEXT.length());
    }

    @Test
    void last_years_report_counts_for_each_text_held_against_it() {
        Circumstances circumstances = new Circumstances(2031, null, new LastYear(TEXT), true, List.of());
        readings.read(Desk.report(1), proofreader, Circumstances.UNKNOWN, TEXT);
        long before = readings.characters();
        readings.read(Desk.report(1), proofreader, circumstances, TEXT);

        assertThat(readings.characters() - before).isEqualTo(TEXT.length());
    }
}
