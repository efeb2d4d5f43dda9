package org.qianfa.cockpit.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.qianfa.cockpit.WatchPlots.Burn;
import org.qianfa.cockpit.WatchPlots.Week;

/** Turns counts by day into weeks. */
public final class BurnDown {

    private static final int WEEKS_OF_A_YEAR = 52;

    private BurnDown() {
    }

    /** At the end of each week from {@code first} to {@code last}, both included. */
    public static List<Burn> burn(long reports, Map<LocalDate, Long> submitted, Map<LocalDate, Long> published, LocalDate first, LocalDate last) {
        NavigableMap<LocalDate, Long> submissions = new TreeMap<>(submitted);
        NavigableMap<LocalDate, Long> publications = new TreeMap<>(published);
        List<Burn> points = new ArrayList<>();
        for (LocalDate day = first; day.isBefore(last); day = day.plusWeeks(1)) {
            points.add(point(reports, submissions, publications, day));
        }
        points.add(point(reports, submissions, publications, last));
        return points;
    }

    private static Burn point(long reports, NavigableMap<LocalDate, Long> submitted, NavigableMap<LocalDate, Long> published, LocalDate day) {
        return new Burn(day, reports - upTo(submitted, day), reports - upTo(published, day));
    }

    private static long upTo(NavigableMap<LocalDate, Long> days, LocalDate day) {
        return days.headMap(day, true).values().stream().mapToLong(Long::longValue).sum();
    }

    /** From the first week in which something was done to the last, those without work included. */
    public static List<Week> weeks(Map<LocalDate, Long> done, Map<LocalDate, Long> yearBefore) {
        NavigableMap<LocalDate, Long> own = byWeek(done);
        NavigableMap<LocalDate, Long> before = new TreeMap<>();
        byWeek(yearBefore).forEach((monday, times) -> before.put(monday.plusWeeks(WEEKS_OF_A_YEAR), times));
        TreeMap<LocalDate, Long> both = new TreeMap<>(own);
        both.putAll(before);
        if (both.isEmpty()) {
            return List.of();
        }
        List<Week> weeks = new ArrayList<>();
        for (LocalDate monday = both.firstKey(); !monday.isAfter(both.lastKey()); monday = monday.plusWeeks(1)) {
            weeks.add(new Week(monday, own.getOrDefault(monday, 0L), before.getOrDefault(monday, 0L)));
        }
        return weeks;
    }

    private static NavigableMap<LocalDate, Long> byWeek(Map<LocalDate, Long> days) {
        NavigableMap<LocalDate, Long> weeks = new TreeMap<>();
        days.forEach((day, times) -> weeks.merge(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), times, Long::sum));
        return weeks;
    }
}
