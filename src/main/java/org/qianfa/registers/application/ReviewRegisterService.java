package org.qianfa.registers.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qianfa.calendar.WorkingDays;
import org.qianfa.registers.Paged;
import org.qianfa.registers.RegisterCursor;
import org.qianfa.registers.ReviewRegister;
import org.qianfa.registers.persistence.ReviewSearch;
import org.qianfa.registers.persistence.Scope;
import org.qianfa.shared.Actor;
import org.qianfa.workdays.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class ReviewRegisterService implements ReviewRegister {

    private static final int LARGEST_PAGE = 200;

    private final RegisterDoor door;
    private final ReviewSearch search;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ReviewRegisterService(RegisterDoor door, ReviewSearch search, WorkingCalendar calendar, Clock clock) {
        this.door = door;
        this.search = search;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public Paged<Row> reviews(Actor reader, Filter filter, RegisterCursor after, int size) {
        int limit = Math.max(1, Math.min(size, LARGEST_PAGE));
        return Paged.of(found(reader, filter, after, limit + 1), limit, row -> new RegisterCursor(row.entry().receivedOn(), row.id()));
    }

    @Override
    public Totals totals(Actor reader, Filter filter) {
        return search.totals(door.scope(reader), filter, today());
    }

    @Override
    public List<Row> all(Actor reader, Filter filter) {
        return found(reader, filter, null, MOST_EXPORTED);
    }

    @Override
    public Choices choices(Actor reader, Long unitId) {
        Scope scope = door.scope(reader);
        Set<Long> all = scope.all();
        Set<Long> asked = unitId != null && all.contains(unitId) ? Set.of(unitId) : all;
        List<String> departments = scope.units().containsAll(asked) ? search.departments(asked) : List.of();
        return new Choices(door.units(all).stream().map(unit -> new Unit(unit.id(), unit.name())).toList(), search.years(asked), departments);
    }

    private List<Row> found(Actor reader, Filter filter, RegisterCursor after, int size) {
        Scope scope = door.scope(reader);
        Map<Long, String> names = door.names(scope.all());
        LocalDate today = today();
        Map<Long, WorkingDays> calendars = new HashMap<>();
        return search.page(scope, filter, after, size, today).stream().map(row -> told(row, names, today,
                calendars.computeIfAbsent(row.unitId(), calendar::ofUnit))).toList();
    }

    /** With the name of the unit, and the days that have passed where there is no reply yet. */
    private static Row told(Row row, Map<Long, String> names, LocalDate today, WorkingDays days) {
        return new Row(row.id(), row.unitId(), names.getOrDefault(row.unitId(), ""), row.entry(), row.dueOn(), days(row, today, days), row.overdue(),
                row.matterId());
    }

    /** The end of the limit moves when the clock stands still, so that what is left of it tells what was used. */
    private static Integer days(Row row, LocalDate today, WorkingDays calendar) {
        if (row.entry().repliedOn() != null) {
            return row.daysUsed();
        }
        Integer limit = row.entry().limitDays();
        if (limit == null) {
            return calendar.between(row.entry().receivedOn(), today);
        }
        return row.dueOn() == null ? null : Integer.valueOf(limit - calendar.between(today, row.dueOn()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
