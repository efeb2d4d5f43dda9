package org.qianfa.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTests {

    private final WorkingDays calendar = WorkingDays.shipped();

    @ParameterizedTest(name = "{0} works: {1} ({2})")
    @CsvSource({
        "2023-01-02, false, Monday in lieu of New Year's Day",
        "2023-01-27, false, last day of the Spring Festival",
        "2023-01-28, true,  Saturday worked for the Spring Festival",
        "2023-01-29, true,  Sunday worked for the Spring Festival",
        "2023-04-23, true,  Sunday worked for Labour Day",
        "2023-06-25, true,  Sunday worked for Dragon Boat",
        "2023-10-06, false, last day of the National Day week",
        "2023-10-07, true,  Saturday worked after National Day",
        "2024-02-04, true,  Sunday worked before the Spring Festival",
        "2024-02-09, true,  the eve was no holiday in 2024",
        "2024-02-17, false, last day of the Spring Festival",
        "2024-02-18, true,  Sunday worked after the Spring Festival",
        "2024-04-07, true,  Sunday worked for Qingming",
        "2024-05-11, true,  Saturday worked for Labour Day",
        "2024-09-14, true,  Saturday worked for Mid-Autumn",
        "2025-01-28, false, the eve became a holiday in 2025",
        "2025-02-04, false, last day of the Spring Festival",
        "2025-02-08, true,  Saturday worked after the Spring Festival",
        "2025-04-27, true,  Sunday worked for Labour Day",
        "2025-10-08, false, National Day and Mid-Autumn together",
        "2025-10-11, true,  Saturday worked after National Day",
        "2026-01-04, true,  Sunday worked after New Year",
        "2026-02-14, true,  Saturday worked before the Spring Festival",
        "2026-02-23, false, last day of the Spring Festival",
        "2026-02-28, true,  Saturday worked after the Spring Festival",
        "2026-03-01, false, a plain Sunday",
        "2026-03-02, true,  a plain Monday",
        "2026-09-20, true,  Sunday worked before National Day",
    })
    void knows_the_days_moved_by_the_yearly_notices(LocalDate date, boolean works, String why) {
        assertThat(calendar.isWorkingDay(date)).as(why).isEqualTo(works);
    }

    /** The law gave 11 public holidays until 2024 and gives 13 since 2025: days moved must not change their number. */
    @ParameterizedTest
    @CsvSource({"2023, 11", "2024, 11", "2025, 13", "2026, 13"})
    void every_year_gives_exactly_the_public_holidays_the_law_grants(int year, int granted) {
        LocalDate first = LocalDate.of(year, 1, 1);
        long weekdays = first.datesUntil(first.plusYears(1)).filter(d -> d.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0).count();
        long worked = first.datesUntil(first.plusYears(1)).filter(calendar::isWorkingDay).count();

        assertThat(weekdays - worked).isEqualTo(granted);
        assertThat(calendar.publicHolidays(year)).isEqualTo(granted).isEqualTo(WorkingDays.lawfulHolidays(year));
    }

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        "2026-02-13, 1, 2026-02-14", // the Saturday counts
        "2026-02-14, 1, 2026-02-24", // over the festival
        "2026-02-13, 7, 2026-03-02", // 14, 24, 25, 26, 27, 28 February, 2 March
        "2025-01-27, 1, 2025-02-05",
        "2026-01-01, 0, 2026-01-01",
    })
    void counts_forward_and_back_over_the_spring_festival(LocalDate from, int days, LocalDate to) {
        assertThat(calendar.plus(from, days)).isEqualTo(to);
        assertThat(calendar.between(from, to)).isEqualTo(days);
        assertThat(calendar.between(to, from)).isEqualTo(-days);
    }

    @ParameterizedTest(name = "{0} - {1} = {2}")
    @CsvSource({"2026-03-01, 1, 2026-02-28", "2026-03-01, 6, 2026-02-14", "2025-03-01, 1, 2025-02-28", "2026-03-01, 0, 2026-03-01"})
    void counts_back_from_a_day_of_rest(LocalDate from, int days, LocalDate to) {
        assertThat(calendar.minus(from, days)).isEqualTo(to);
    }

    @Test
    void a_year_without_a_notice_falls_back_to_the_plain_week_and_says_so() {
        assertThat(calendar.knows(2026)).isTrue();
        assertThat(calendar.knows(2031)).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2031, 10, 1))).isTrue();
    }

    @Test
    void an_installation_adds_a_year_and_corrects_a_day() throws IOException {
        WorkingDays more = calendar.with(new StringReader("""
            # a later notice
            2031-01-01,REST,元旦
            2031-01-23,REST,春节
            2031-04-04,REST,清明节
            2031-05-01,REST,劳动节
            2031-06-24,REST,端午节
            2031-10-01,REST,中秋节、国庆节
            2026-03-01,WORK,测试
            """));

        assertThat(more.knows(2031)).isTrue();
        assertThat(more.holiday(LocalDate.of(2031, 1, 1))).contains("元旦");
        assertThat(more.isWorkingDay(LocalDate.of(2026, 3, 1))).isTrue();
        assertThat(more.knows(2026)).as("a day corrected takes no holiday away").isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 3, 1))).as("the original is unchanged").isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2026-04-0[4-6]", "2026-05-01", "2026-06-(19|20|21)", "2026-10-01", "2026-(01|02)-(1[5-9]|2[0-9])"})
    void a_year_that_lacks_one_national_holiday_is_not_known(String missing) {
        List<SpecialDay> days = calendar.specialDays(2026).stream().filter(day -> !day.date().toString().matches(missing))
            .map(day -> new SpecialDay(day.date().plusYears(10), day.work(), day.name())).toList();

        assertThat(days).hasSizeLessThan(calendar.specialDays(2026).size());
        assertThat(calendar.with(days).knows(2036)).isFalse();
    }

    @Test
    void all_years_of_the_shipped_notices_are_known() {
        assertThat(List.of(2023, 2024, 2025, 2026)).allMatch(calendar::knows);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2031-01-01,FREE,x", "2031-02-30,REST,x", "2031-01-01;REST;x"})
    void a_broken_line_is_named(String line) {
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.with(new StringReader("# first\n" + line)))
            .withMessageContaining("line 2");
    }
}
