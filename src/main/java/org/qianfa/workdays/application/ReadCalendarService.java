package org.qianfa.workdays.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.qianfa.calendar.SpecialDay;
import org.qianfa.calendar.WorkingDays;
import org.qianfa.shared.Actor;
import org.qianfa.workdays.ReadCalendar;
import org.qianfa.workdays.WorkingCalendar;
import org.qianfa.workdays.persistence.CalendarDays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class ReadCalendarService implements ReadCalendar {

    private static final int MOST_CHANGES = 50;
    private static final int YEARS_AROUND = 5;

    private final CalendarScope scope;
    private final WorkingCalendar calendar;
    private final CalendarDays kept;

    ReadCalendarService(CalendarScope scope, WorkingCalendar calendar, CalendarDays kept) {
        this.scope = scope;
        this.calendar = calendar;
        this.kept = kept;
    }

    @Override
    public Year year(Actor by, Long unitId, int year) {
        Map<Long, String> units = scope.require(by, unitId);
        WorkingDays days = calendar.ofUnit(unitId);
        Set<LocalDate> own = unitId == null ? Set.of()
                : kept.inForce(unitId).stream().map(SpecialDay::date).collect(Collectors.toSet());
        List<Day> shown = days.specialDays(year).stream()
                .map(day -> new Day(day.date(), day.work(), day.name(), own.contains(day.date()))).toList();
        List<Integer> known = IntStream.rangeClosed(year - YEARS_AROUND, year + YEARS_AROUND).filter(days::knows).boxed().toList();
        return new Year(year, days.knows(year), known, shown, kept.changes(unitId, MOST_CHANGES), units);
    }
}
