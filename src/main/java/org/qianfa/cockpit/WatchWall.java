package org.qianfa.cockpit;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.qianfa.cockpit.Forecast.Light;
import org.qianfa.shared.Actor;

/**
 * All units of a year against all stages, those first that will break 1 March or 1 April first. Who watches what is as in
 * {@link WatchReports}.
 */
public interface WatchWall {

    /**
     * @param year  {@code null}: the newest there is
     * @param after {@code null} for the first page
     * @throws org.qianfa.shared.NotPermitted if the person watches no report
     */
    Wall wall(Actor by, Integer year, WallCursor after, int size);

    /**
     * @param year   {@code null} if there is no report at all
     * @param lights how many reports of the year stand how, whichever page
     * @param today  the day the remaining days are counted from
     */
    record Wall(Integer year, List<Integer> years, LocalDate today, Map<Light, Long> lights, List<Line> lines, WallCursor next) {
    }

    /**
     * @param terminated whether nobody goes on with it
     * @param forecast   {@code null} until it is computed for the first time
     */
    record Line(long reportId, long unitId, String unit, boolean stuck, boolean terminated, List<StageStep> stages, Forecast forecast,
                Standing submission, Standing publication) {

        /** The date a stage leads to, {@code null} if it is reached or not known. */
        public Standing towards(Stage stage) {
            return stage.compareTo(Stage.SIGN) <= 0 ? submission : publication;
        }
    }

    /**
     * A date that is not reached yet.
     *
     * @param daysLeft working days, negative if it has passed
     */
    record Standing(Forecast.Goal goal, Light light, int daysLeft) {
    }

    /** The last report of a page. */
    record WallCursor(int slack, long reportId) {

        /** @throws IllegalArgumentException if the text is not a cursor; answered as 400 when it comes from a request */
        public static WallCursor valueOf(String text) {
            int cut = text.lastIndexOf('_');
            if (cut < 1) {
                throw new IllegalArgumentException("not a cursor: " + text);
            }
            return new WallCursor(Integer.parseInt(text.substring(0, cut)), Long.parseLong(text.substring(cut + 1)));
        }

        @Override
        @JsonValue
        public String toString() {
            return slack + "_" + reportId;
        }
    }
}
