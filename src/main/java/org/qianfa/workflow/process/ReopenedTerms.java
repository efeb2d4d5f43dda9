package org.qianfa.workflow.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.qianfa.calendar.WorkingDays;
import org.qianfa.cycle.Milestone;
import org.qianfa.drafting.ReopenedReports;
import org.qianfa.drafting.Reports;
import org.qianfa.workdays.WorkingCalendar;
import org.springframework.stereotype.Component;

/**
 * When the steps of a report that was opened again are due. The dates of its year have mostly passed by then: each step has three
 * working days, counted from the reopening as if all before it took theirs, and from the day it begins if that comes later.
 */
@Component
class ReopenedTerms {

    static final int DAYS_A_STEP = 3;

    private final ReopenedReports reopened;
    private final Reports reports;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ReopenedTerms(ReopenedReports reopened, Reports reports, WorkingCalendar calendar, Clock clock) {
        this.reopened = reopened;
        this.reports = reports;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Empty if the report goes by the plan of its year. */
    Optional<LocalDate> due(long reportId, Milestone milestone) {
        return reopened.reopenedOn(reportId).map(day -> due(day, milestone, calendar.ofUnit(reports.report(reportId).unitId())));
    }

    private LocalDate due(LocalDate reopenedOn, Milestone milestone, WorkingDays days) {
        int steps = Math.max(1, milestone.ordinal() - Milestone.CONSOLIDATED.ordinal() + 1);
        LocalDate inTurn = days.plus(reopenedOn, steps * DAYS_A_STEP);
        LocalDate soonest = days.plus(LocalDate.now(clock), DAYS_A_STEP);
        return inTurn.isAfter(soonest) ? inTurn : soonest;
    }
}
