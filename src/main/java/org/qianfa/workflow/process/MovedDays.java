package org.qianfa.workflow.process;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.qianfa.cycle.Cycles;
import org.qianfa.cycle.Milestone;
import org.qianfa.drafting.ReportView;
import org.qianfa.drafting.Reports;
import org.qianfa.workdays.WorkingCalendar;
import org.qianfa.workflow.persistence.Standstills;
import org.springframework.stereotype.Component;

/**
 * Where a date comes to lie because its report stood still: as many working days later, by the calendar of its unit. A
 * statutory date does not move, and what lay before it stays before it.
 */
@Component
public class MovedDays {

    private final Cycles cycles;
    private final Reports reports;
    private final WorkingCalendar calendar;
    private final Standstills standstills;

    MovedDays(Cycles cycles, Reports reports, WorkingCalendar calendar, Standstills standstills) {
        this.cycles = cycles;
        this.reports = reports;
        this.calendar = calendar;
        this.standstills = standstills;
    }

    /** Counted like a stopped review clock: the first day still belongs to the clock, the last does not. */
    public int workingDays(long reportId, LocalDate stoppedOn, LocalDate resumedOn) {
        return Math.max(0, calendar.ofUnit(reports.report(reportId).unitId()).between(stoppedOn, resumedOn));
    }

    public LocalDate moved(long reportId, LocalDate day, int workingDays) {
        if (workingDays == 0) {
            return day;
        }
        ReportView report = reports.report(reportId);
        Map<Milestone, LocalDate> dates = cycles.cycle(report.cycleId()).dates();
        LocalDate later = calendar.ofUnit(report.unitId()).plus(day, workingDays);
        return Stream.of(Milestone.REPORTED, Milestone.PUBLISHED).map(dates::get).filter(statutory -> !statutory.isBefore(day))
                .min(Comparator.naturalOrder()).filter(later::isAfter).orElse(later);
    }

    /** A day of the year's plan, after all the times the report stood still so far. */
    LocalDate planned(long reportId, Milestone milestone) {
        LocalDate day = cycles.cycle(reports.report(reportId).cycleId()).dates().get(milestone);
        return moved(reportId, day, standstills.workingDays(reportId));
    }
}
