package org.qianfa.workdays.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qianfa.calendar.CalendarFile;
import org.qianfa.calendar.CalendarFile.Entry;
import org.qianfa.calendar.CalendarFile.Kind;
import org.qianfa.calendar.SpecialDay;
import org.qianfa.calendar.WorkingDays;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.qianfa.workdays.CalendarFlawed;
import org.qianfa.workdays.CalendarReasonMissing;
import org.qianfa.workdays.CalendarUnchanged;
import org.qianfa.workdays.ChangeCalendar;
import org.qianfa.workdays.persistence.CalendarDays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ChangeCalendarService implements ChangeCalendar {

    private static final int LONGEST_REASON = 1000;

    private final CalendarScope scope;
    private final CalendarInForce calendar;
    private final CalendarDays kept;
    private final CalendarJournal journal;

    ChangeCalendarService(CalendarScope scope, CalendarInForce calendar, CalendarDays kept, CalendarJournal journal) {
        this.scope = scope;
        this.calendar = calendar;
        this.kept = kept;
        this.journal = journal;
    }

    @Override
    @Transactional(readOnly = true)
    public Preview preview(Actor by, Long unitId, String lines) {
        scope.require(by, unitId);
        return compare(unitId, CalendarFile.read(lines));
    }

    @Override
    public long change(Actor by, Long unitId, String lines, String reason) throws CalendarFlawed, CalendarUnchanged, CalendarReasonMissing {
        scope.require(by, unitId);
        CalendarFile file = CalendarFile.read(lines);
        if (!file.flaws().isEmpty()) {
            throw new CalendarFlawed(file.flaws().size(), file.flaws().get(0).line());
        }
        if (reason == null || reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            throw new CalendarReasonMissing(LONGEST_REASON);
        }
        List<LocalDate> changed = compare(unitId, file).changes().stream().map(DayChange::date).toList();
        if (changed.isEmpty()) {
            throw new CalendarUnchanged();
        }
        List<Entry> entries = file.entries().stream().filter(entry -> changed.contains(entry.date())).toList();
        long id = kept.add(unitId, by, journal.now(), reason.strip(), entries);
        journal.record(by, "ChangeCalendar", new Journal.Subject("calendar", id, unitId), reason.strip(), told(entries));
        return id;
    }

    private Preview compare(Long unitId, CalendarFile file) {
        WorkingDays now = calendar.ofUnit(unitId);
        WorkingDays without = calendar.without(unitId);
        List<DayChange> changes = new ArrayList<>();
        for (Entry entry : file.entries()) {
            DayChange change = change(entry, now, without);
            if (change.moved() || !change.name().equals(change.nameBefore())) {
                changes.add(change);
            }
        }
        return new Preview(List.copyOf(changes), file.entries().size() - changes.size(), file.flaws(), unitId == null ? doubtful(now, changes) : List.of());
    }

    private static List<DoubtfulYear> doubtful(WorkingDays now, List<DayChange> changes) {
        WorkingDays then = now.with(changes.stream().map(day -> new SpecialDay(day.date(), day.work(), day.name())).toList());
        return changes.stream().map(day -> day.date().getYear()).distinct().sorted().filter(then::begins)
                .map(year -> new DoubtfulYear(year, then.publicHolidays(year), WorkingDays.lawfulHolidays(year)))
                .filter(year -> year.holidays() != year.lawful()).toList();
    }

    private static String told(List<Entry> entries) {
        LocalDate first = entries.stream().map(Entry::date).min(LocalDate::compareTo).orElseThrow();
        LocalDate last = entries.stream().map(Entry::date).max(LocalDate::compareTo).orElseThrow();
        return entries.size() + " days, " + first + " to " + last;
    }

    private static DayChange change(Entry entry, WorkingDays now, WorkingDays without) {
        LocalDate date = entry.date();
        boolean dropped = entry.kind() == Kind.DROP;
        return new DayChange(date, now.isWorkingDay(date), now.holiday(date).orElse(""),
                dropped ? without.isWorkingDay(date) : entry.kind() == Kind.WORK,
                dropped ? without.holiday(date).orElse("") : entry.name());
    }
}
