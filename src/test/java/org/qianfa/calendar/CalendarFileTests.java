package org.qianfa.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qianfa.calendar.CalendarFile.Entry;
import org.qianfa.calendar.CalendarFile.Flaw;
import org.qianfa.calendar.CalendarFile.Kind;
import org.qianfa.calendar.CalendarFile.Problem;

class CalendarFileTests {

    @Test
    void reads_days_and_passes_over_blank_lines_and_remarks() {
        CalendarFile file = CalendarFile.read("\uFEFF# 国办通知\r\n\r\n2031-01-01,REST,元旦\r\n 2031-01-04，WORK，元旦 \n2031-05-01,DROP,\n2031-05-02,DROP");

        assertThat(file.flaws()).isEmpty();
        assertThat(file.entries()).containsExactly(new Entry(LocalDate.of(2031, 1, 1), Kind.REST, "元旦"),
                new Entry(LocalDate.of(2031, 1, 4), Kind.WORK, "元旦"), new Entry(LocalDate.of(2031, 5, 1), Kind.DROP, ""),
                new Entry(LocalDate.of(2031, 5, 2), Kind.DROP, ""));
    }

    @Test
    void names_every_line_that_cannot_be_used() {
        CalendarFile file = CalendarFile.read(String.join("\n", "2031-02-30,REST,x", "2031-01-01,FREE,x", "2031-01-01,REST,", "2031-01-01,REST,元旦",
                "2031-01-01,WORK,元旦", "1031-01-01,REST,x", "x", "2031-01-02,REST," + "长".repeat(101)));

        assertThat(file.flaws()).extracting(Flaw::line, Flaw::problem).containsExactly(tuple(1, Problem.DATE), tuple(2, Problem.KIND),
                tuple(3, Problem.NAME), tuple(5, Problem.TWICE), tuple(6, Problem.DATE), tuple(7, Problem.DATE), tuple(8, Problem.NAME));
        assertThat(file.entries()).hasSize(1);
    }

    @Test
    void a_units_own_days_win_and_say_nothing_about_the_years_notice() {
        WorkingDays common = WorkingDays.shipped();
        LocalDate closed = LocalDate.of(2031, 1, 1);

        WorkingDays own = common.withOwn(List.of(new SpecialDay(closed, false, "停电"), new SpecialDay(LocalDate.of(2026, 10, 1), true, "值守")));

        assertThat(own.isWorkingDay(closed)).isFalse();
        assertThat(own.isWorkingDay(LocalDate.of(2026, 10, 1))).isTrue();
        assertThat(own.knows(2031)).isFalse();
        List<SpecialDay> notice = common.specialDays(2026).stream().map(day -> new SpecialDay(day.date().plusYears(5), day.work(), day.name())).toList();
        assertThat(common.withOwn(notice).knows(2031)).isFalse();
        assertThat(common.with(notice).knows(2031)).isTrue();
    }

    @Test
    void names_the_years_between_two_days_that_are_not_known() {
        WorkingDays days = WorkingDays.shipped();

        assertThat(days.unknownYears(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 12, 31))).isEmpty();
        assertThat(days.unknownYears(LocalDate.of(2026, 12, 31), LocalDate.of(2031, 1, 1))).contains(2030, 2031).doesNotContain(2026);
    }
}
