package org.qianfa.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qianfa.calendar.WorkingDays;
import org.qianfa.cycle.Milestone;
import org.qianfa.testing.FakeReports;

class ReopenedTermsTest {

    private static final ZoneId HOUSE = ZoneId.of("Asia/Shanghai");
    private static final long REPORT = 7;
    private static final LocalDate REOPENED = LocalDate.of(2026, 6, 12);

    private final WorkingDays calendar = WorkingDays.shipped();

    @Test
    void a_report_in_its_first_round_goes_by_the_plan_of_the_year() {
        assertThat(terms(REOPENED, null).due(REPORT, Milestone.SIGNED)).isEmpty();
    }

    @Test
    void every_step_of_a_reopened_report_has_three_working_days_after_the_one_before() {
        ReopenedTerms terms = terms(REOPENED, REOPENED);
        assertThat(terms.due(REPORT, Milestone.CONSOLIDATED)).contains(calendar.plus(REOPENED, 3));
        assertThat(terms.due(REPORT, Milestone.DOCUMENT_CHECKED)).contains(calendar.plus(REOPENED, 9));
        assertThat(terms.due(REPORT, Milestone.RELEASE_REVIEWED)).contains(calendar.plus(REOPENED, 33));
    }

    @Test
    void a_step_that_begins_late_has_its_days_all_the_same() {
        LocalDate today = LocalDate.of(2026, 9, 25);
        for (Milestone milestone : Milestone.values()) {
            assertThat(terms(today, REOPENED).due(REPORT, milestone)).as(milestone.name()).contains(calendar.plus(today, 3));
        }
    }

    @Test
    void a_section_sent_back_is_due_before_consolidation_and_never_in_the_past() {
        assertThat(terms(REOPENED, REOPENED).due(REPORT, Milestone.SECTIONS_DRAFTED)).contains(calendar.plus(REOPENED, 3));
    }

    private ReopenedTerms terms(LocalDate today, LocalDate reopenedOn) {
        FakeReports reports = new FakeReports();
        reports.add(REPORT, 3, 2025, "报告");
        return new ReopenedTerms(report -> Optional.ofNullable(reopenedOn), reports, unit -> calendar,
                Clock.fixed(today.atTime(LocalTime.NOON).atZone(HOUSE).toInstant(), HOUSE));
    }
}
