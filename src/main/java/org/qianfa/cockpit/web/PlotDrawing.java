package org.qianfa.cockpit.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.qianfa.cockpit.WatchPlots.Burn;
import org.qianfa.cockpit.WatchPlots.Plots;
import org.qianfa.cockpit.WatchPlots.StageTime;
import org.qianfa.cockpit.WatchPlots.Week;
import org.springframework.stereotype.Component;

/** Puts numbers to their places on a drawing of {@value #WIDTH} by {@value #HEIGHT}. */
@Component
class PlotDrawing {

    static final int WIDTH = 640;
    static final int HEIGHT = 220;
    private static final int LEFT = 40;
    private static final int BOTTOM = 190;
    private static final int TOP = 12;
    private static final int ROW = 30;
    private static final int NAMES = 130;
    private static final int NUMBERS = 90;

    Lines burnDown(Plots plots) {
        List<Burn> points = plots.burnDown();
        if (points.isEmpty()) {
            return null;
        }
        LocalDate first = points.get(0).on();
        LocalDate end = points.get(points.size() - 1).on().isAfter(plots.publishDue()) ? points.get(points.size() - 1).on() : plots.publishDue();
        long days = Math.max(1, ChronoUnit.DAYS.between(first, end));
        return new Lines(series(points, first, days, plots.reports(), Burn::toSubmit), series(points, first, days, plots.reports(), Burn::toPublish),
                List.of(new Mark(x(first, plots.submitDue(), days), "03-01"), new Mark(x(first, plots.publishDue(), days), "04-01")), plots.reports());
    }

    private static List<Point> series(List<Burn> points, LocalDate first, long days, long most, ToLongFunction<Burn> value) {
        return points.stream().map(burn -> new Point(x(first, burn.on(), days), y(value.applyAsLong(burn), most))).toList();
    }

    private static long x(LocalDate first, LocalDate day, long days) {
        return LEFT + (WIDTH - LEFT - 20) * ChronoUnit.DAYS.between(first, day) / days;
    }

    private static long y(double value, double most) {
        return Math.round(BOTTOM - (BOTTOM - TOP) * value / Math.max(1, most));
    }

    Bars throughput(List<Week> weeks) {
        long most = weeks.stream().mapToLong(week -> Math.max(week.done(), week.yearBefore())).max().orElse(0);
        double step = (WIDTH - LEFT - 10.0) / Math.max(1, weeks.size());
        List<Bar> bars = new ArrayList<>();
        IntStream.range(0, weeks.size()).forEach(i -> {
            Week week = weeks.get(i);
            double x = LEFT + i * step;
            bars.add(upright(x, step * .4, week.done(), most, "plot-now"));
            bars.add(upright(x + step * .45, step * .4, week.yearBefore(), most, "plot-before"));
        });
        int every = Math.max(1, weeks.size() / 8);
        List<Mark> marks = IntStream.range(0, weeks.size()).filter(i -> i % every == 0)
                .mapToObj(i -> new Mark(Math.round(LEFT + i * step), weeks.get(i).monday().toString().substring(5))).toList();
        return new Bars(bars, marks, most, HEIGHT);
    }

    private static Bar upright(double x, double width, long value, long most, String css) {
        long y = y(value, most);
        return new Bar(Math.round(x), y, Math.max(1, Math.round(width)), BOTTOM - y, css);
    }

    /** Lying bars, the median of this year above that of the year before; a thin line reaches to the ninth decile, the numbers behind it. */
    Stages stages(List<StageTime> times) {
        double most = times.stream().mapToDouble(time -> Math.max(or(time.p90()), or(time.p90Before()))).max().orElse(1);
        List<StageRow> rows = IntStream.range(0, times.size()).mapToObj(i -> {
            StageTime time = times.get(i);
            int y = TOP + i * ROW;
            return new StageRow(time, y + 14, NAMES, lying(y, time.median(), time.p90(), most), lying(y + 12, time.medianBefore(), time.p90Before(), most));
        }).toList();
        return new Stages(rows, TOP + times.size() * ROW + 6);
    }

    private static LyingBar lying(int y, Double median, Double p90, double most) {
        long reach = NAMES + length(p90, most);
        return new LyingBar(y, length(median, most), y + 5, reach, median == null ? "" : median + " / " + p90, reach + 5, y + 9);
    }

    private static long length(Double value, double most) {
        return Math.round((WIDTH - NAMES - NUMBERS) * or(value) / (most == 0 ? 1 : most));
    }

    private static double or(Double value) {
        return value == null ? 0 : value;
    }

    record Point(long x, long y) {
    }

    /** @param x where it stands, {@code label} what it says */
    record Mark(long x, String label) {
    }

    record Lines(List<Point> submission, List<Point> publication, List<Mark> dates, long most) {

        public String path(List<Point> points) {
            return points.stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" "));
        }
    }

    record Bar(long x, long y, long width, long height, String css) {
    }

    record Bars(List<Bar> bars, List<Mark> marks, long most, int height) {
    }

    /** @param reach where the line to the ninth decile ends, {@code label} its numbers */
    record LyingBar(int y, long width, int lineY, long reach, String label, long labelX, int labelY) {
    }

    record StageRow(StageTime time, int nameY, int x, LyingBar now, LyingBar before) {

        public List<LyingBar> bars() {
            return List.of(now, before);
        }
    }

    record Stages(List<StageRow> rows, int height) {
    }
}
