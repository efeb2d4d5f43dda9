package org.qianfa.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qianfa.calendar.WorkingDays;
import org.qianfa.workdays.WorkingCalendar;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class UnannouncedYearsTest {

    /** Still the last day of 2026 in UTC, already the new year where the unit is. */
    private static final Instant NEW_YEAR = Instant.parse("2026-12-31T17:00:00Z");

    @Test
    void a_date_over_a_year_without_a_notice_names_the_year() {
        assertThat(years(Instant.parse("2026-12-20T02:00:00Z")).until(LocalDate.of(2026, 12, 31))).isNull();
        assertThat(years(Instant.parse("2026-12-20T02:00:00Z")).until(LocalDate.of(2031, 1, 5))).contains("2030、2031").doesNotContain("2026");
    }

    @Test
    void the_year_begins_where_the_unit_is() {
        assertThat(years(NEW_YEAR).until(LocalDate.of(2026, 12, 31))).as("over already").isNull();
        assertThat(years(Instant.parse("2030-12-31T17:00:00Z")).until(LocalDate.of(2031, 1, 2))).isEqualTo("2031");
    }

    @Test
    void without_a_date_there_is_nothing_to_say() {
        assertThat(years(NEW_YEAR).until(null)).isNull();
    }

    @Test
    void of_a_list_the_latest_day_tells_and_missing_ones_do_not_count() {
        UnannouncedYears years = years(Instant.parse("2026-11-23T02:00:00Z"));

        assertThat(years.among(java.util.Arrays.asList(null, LocalDate.of(2026, 12, 31).atTime(23, 59), LocalDate.of(2027, 3, 1)))).isEqualTo("2027");
        assertThat(years.among(List.of(LocalDate.of(2026, 12, 31)))).isNull();
        assertThat(years.among(List.<LocalDate>of())).isNull();
        assertThat(years.spring(2026)).isEqualTo("2027");
        assertThat(years.spring(2025)).isNull();
        assertThat(years.spring(null)).isNull();
    }

    private static UnannouncedYears years(Instant now) {
        StaticListableBeanFactory house = new StaticListableBeanFactory();
        WorkingCalendar calendar = unit -> WorkingDays.shipped();
        house.addBean("calendar", calendar);
        return new UnannouncedYears(house.getBeanProvider(WorkingCalendar.class), Clock.fixed(now, ZoneId.of("Asia/Shanghai")));
    }
}
