package org.qianfa.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which days people work, and dates counted in working days. Immutable.
 *
 * <p>Years without a notice fall back to the plain week, Monday to Friday; {@link #knows(int)} tells such years apart.
 */
public final class WorkingDays {

    private static final int FIRST_YEAR_OF_THIRTEEN = 2025;
    private static final int BEFORE = 11;
    private static final int SINCE = 13;

    private final Map<LocalDate, SpecialDay> special;
    private final Set<Integer> known;

    private WorkingDays(Map<LocalDate, SpecialDay> special, Set<Integer> known) {
        this.special = special;
        this.known = known;
    }

    /** The calendar shipped with the product. */
    public static WorkingDays shipped() {
        try (Reader reader = new BufferedReader(new InputStreamReader(
                WorkingDays.class.getResourceAsStream("/calendar/cn.csv"), StandardCharsets.UTF_8))) {
            return new WorkingDays(Map.of(), Set.of()).with(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * This calendar and the days of another file, which win over the ones already known.
     *
     * @throws IllegalArgumentException if a line is not {@code date,WORK|REST,name}; the message names the line
     */
    public WorkingDays with(Reader lines) throws IOException {
        return with(SpecialDay.read(lines).values());
    }

    /** This calendar and further days, which win over the ones already known. A year all of whose national holidays are there is known. */
    public WorkingDays with(Collection<SpecialDay> days) {
        Map<LocalDate, SpecialDay> merged = merged(days);
        Set<Integer> years = merged.values().stream().collect(Collectors.groupingBy(day -> day.date().getYear())).entrySet().stream()
                .filter(year -> PublicHolidays.allIn(year.getValue())).map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
        return new WorkingDays(merged, years);
    }

    /** This calendar and the days a unit closes or works of its own; they say nothing about whether a year's notice is out. */
    public WorkingDays withOwn(Collection<SpecialDay> days) {
        return new WorkingDays(merged(days), known);
    }

    private Map<LocalDate, SpecialDay> merged(Collection<SpecialDay> days) {
        Map<LocalDate, SpecialDay> merged = new TreeMap<>(special);
        days.forEach(day -> merged.put(day.date(), day));
        return merged;
    }

    public boolean isWorkingDay(LocalDate date) {
        SpecialDay day = special.get(date);
        if (day != null) {
            return day.work();
        }
        return plainly(date);
    }

    private static boolean plainly(LocalDate date) {
        return date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The n-th working day after the date; the date itself is not counted, and is the answer for n = 0. */
    public LocalDate plus(LocalDate date, int n) {
        return step(date, n, 1);
    }

    /** The n-th working day before the date; the date itself is not counted, and is the answer for n = 0. */
    public LocalDate minus(LocalDate date, int n) {
        return step(date, n, -1);
    }

    private LocalDate step(LocalDate date, int n, int direction) {
        if (n < 0) {
            throw new IllegalArgumentException("Working days are counted from 0, not " + n);
        }
        LocalDate day = date;
        for (int left = n; left > 0;) {
            day = day.plusDays(direction);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /**
     * Working days after {@code from} up to and including {@code to}; negative if {@code to} lies before. The inverse
     * of {@link #plus}: {@code between(d, plus(d, n)) == n}.
     */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
    }

    /**
     * How many public holidays the year gives: weekdays of rest less days of the weekend that are worked. Days moved do not
     * change it, so that it tells a notice taken down incompletely from a whole one.
     */
    public int publicHolidays(int year) {
        return specialDays(year).stream().mapToInt(day -> plainly(day.date()) == day.work() ? 0 : day.work() ? -1 : 1).sum();
    }

    /** How many the law grants: 全国年节及纪念日放假办法, as amended with effect from 2025. */
    public static int lawfulHolidays(int year) {
        return year < FIRST_YEAR_OF_THIRTEEN ? BEFORE : SINCE;
    }

    /** Whether the year's holidays are known: each of the seven has days in the calendar. */
    public boolean knows(int year) {
        return known.contains(year);
    }

    /** Whether somebody began to enter the year's notice, which always opens with 1 January. */
    public boolean begins(int year) {
        return special.containsKey(LocalDate.of(year, 1, 1));
    }

    /** The years from one day to another whose notice is not known, so that dates counted over them may move once it is. */
    public List<Integer> unknownYears(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear()).filter(year -> !knows(year)).boxed().toList();
    }

    /** The days of the year that differ from the plain week, in order. */
    public List<SpecialDay> specialDays(int year) {
        return special.values().stream().filter(day -> day.date().getYear() == year).toList();
    }

    /** The holiday a day belongs to or is worked for. */
    public Optional<String> holiday(LocalDate date) {
        return Optional.ofNullable(special.get(date)).map(SpecialDay::name);
    }
}
