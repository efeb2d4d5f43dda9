package org.qianfa.cockpit.application;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.qianfa.cockpit.Stage;
import org.qianfa.cockpit.WatchPlots.StageTime;
import org.qianfa.cockpit.WatchPlots.TimeUnit;
import org.qianfa.cockpit.persistence.PlotRows.Middle;
import org.qianfa.cockpit.persistence.PlotRows.Taken;

/** Times of two years at stages, in the largest unit in which they can be told apart. */
final class StageTimes {

    private static final Taken NOTHING = new Taken(null, null, 0);
    private static final double SECOND = 1_000;
    private static final double MINUTE = 60 * SECOND;
    private static final double HOUR = 60 * MINUTE;

    private final Map<Stage, Taken> own;
    private final Map<Stage, Taken> before;

    StageTimes(Map<Stage, Taken> own, Map<Stage, Taken> before) {
        this.own = own;
        this.before = before;
    }

    /** Days as soon as anything took one. */
    TimeUnit unit() {
        double elapsed = most(taken().map(Taken::elapsed));
        if (elapsed == 0 || most(taken().map(Taken::days)) >= 1) {
            return TimeUnit.DAYS;
        }
        return elapsed >= HOUR ? TimeUnit.HOURS : elapsed >= MINUTE ? TimeUnit.MINUTES : TimeUnit.SECONDS;
    }

    List<StageTime> all() {
        TimeUnit unit = unit();
        return Arrays.stream(Stage.values()).filter(stage -> own.containsKey(stage) || before.containsKey(stage))
                .map(stage -> time(stage, own.getOrDefault(stage, NOTHING), before.getOrDefault(stage, NOTHING), unit)).toList();
    }

    private Stream<Taken> taken() {
        return Stream.concat(own.values().stream(), before.values().stream());
    }

    private static double most(Stream<Middle> middles) {
        return middles.flatMapToDouble(middle -> DoubleStream.of(middle.p90())).max().orElse(0);
    }

    private static StageTime time(Stage stage, Taken own, Taken before, TimeUnit unit) {
        Middle now = in(unit, own);
        Middle then = in(unit, before);
        return new StageTime(stage, now == null ? null : now.median(), now == null ? null : now.p90(), own.reports(),
                then == null ? null : then.median(), then == null ? null : then.p90(), before.reports());
    }

    private static Middle in(TimeUnit unit, Taken taken) {
        if (taken.reports() == 0) {
            return null;
        }
        Middle from = unit == TimeUnit.DAYS ? taken.days() : taken.elapsed();
        double one = switch (unit) {
            case DAYS -> 1;
            case HOURS -> HOUR;
            case MINUTES -> MINUTE;
            case SECONDS -> SECOND;
        };
        return new Middle(rounded(from.median() / one), rounded(from.p90() / one));
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
