package org.qianfa.cockpit;

import java.time.LocalDate;
import java.util.List;
import org.qianfa.people.Unit;
import org.qianfa.shared.Actor;

/** A year in numbers that can be drawn, beside the year before. Who watches what is as in {@link WatchReports}. */
public interface WatchPlots {

    /**
     * @param year {@code null}: the newest there is
     * @param unit {@code null}: all
     * @throws org.qianfa.shared.NotPermitted if the person watches no report
     */
    Plots plots(Actor by, Integer year, Long unit);

    /**
     * @param year        {@code null} if there is no report at all
     * @param submitDue   {@code null} until forecasts know it, like {@code publishDue}
     * @param burnDown    by week, up to now or to the end
     * @param throughput  by week of this year's work
     * @param unit        of the times at stages: the largest in which they can be told apart
     * @param stages      where time goes, those that have been passed in either year
     */
    record Plots(Integer year, List<Integer> years, List<Unit> units, LocalDate submitDue, LocalDate publishDue, long reports,
                 List<Burn> burnDown, List<Week> throughput, TimeUnit unit, List<StageTime> stages) {
    }

    /** How many reports were not submitted or published at the end of the day. */
    record Burn(LocalDate on, long toSubmit, long toPublish) {
    }

    /** Tasks done in the week from this Monday, and in the week fifty-two weeks before. */
    record Week(LocalDate monday, long done, long yearBefore) {
    }

    /** Days are working days; what takes less than one is told as it elapsed. */
    enum TimeUnit {
        DAYS, HOURS, MINUTES, SECONDS
    }

    /** Time at a stage: median and ninth decile, with how many reports they tell of; {@code null} where there are none. */
    record StageTime(Stage stage, Double median, Double p90, long reports, Double medianBefore, Double p90Before, long reportsBefore) {
    }
}
