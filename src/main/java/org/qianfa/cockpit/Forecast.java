package org.qianfa.cockpit;

import java.time.LocalDate;

/**
 * When a report will probably be submitted and published, as ranges.
 *
 * @param submission  {@code null} once it is submitted
 * @param publication {@code null} once it is published, or withheld for good
 * @param samples     how many past stays of reports at stages it rests on
 */
public record Forecast(Goal submission, Goal publication, long samples, Basis basis, Light light) {

    /** Whose past stays were drawn from; the weakest of all stages counts. */
    public enum Basis {
        /** Of units of the same kind. */
        KIND,
        /** Of units of all kinds. */
        ALL,
        /** Too few stays anywhere: the dates planned for the year. */
        PLAN
    }

    /**
     * A statutory date and the range of days on which it will be reached: one in ten ends before {@code low}, one in two
     * before {@code mid}, nine in ten before {@code high}.
     */
    public record Goal(LocalDate due, LocalDate low, LocalDate mid, LocalDate high) {

        public Light light(LocalDate today) {
            if (due.isBefore(today)) {
                return Light.BROKEN;
            }
            if (mid.isAfter(due)) {
                return Light.BREAKS;
            }
            return high.isAfter(due) ? Light.TIGHT : Light.SAFE;
        }
    }

    /** The remaining days against the remaining path, the better before the worse. */
    public enum Light {
        DONE, SAFE,
        /** One in ten or more would come too late. */
        TIGHT,
        /** One in two or more would come too late. */
        BREAKS,
        /** The date has passed. */
        BROKEN
    }
}
