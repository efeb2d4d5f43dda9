package org.qianfa.inbox.web;

import java.time.Clock;
import java.time.LocalDate;
import org.qianfa.inbox.MyWork.Item;

/**
 * The traffic light of a task: how much time there is in working days. Told by a sign and in words; the colour only repeats it.
 *
 * @param days working days left, or passed since
 */
record Light(Level level, int days) {

    enum Level {
        OVERDUE("▲"),
        /** Overdue, but no working day has passed since. */
        PAST("▲"), TODAY("◆"), NEAR("●"), AHEAD("◐"), FAR("○"), NONE("–");

        private final String sign;

        Level(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    private static final int NEAR = 3;
    private static final int AHEAD = 7;

    /** @param left working days, {@code null} without a date */
    static Light of(Item item, Integer left, Clock clock) {
        if (left == null) {
            return new Light(Level.NONE, 0);
        }
        if (item.overdue(clock.instant())) {
            return left < 0 ? new Light(Level.OVERDUE, -left) : new Light(Level.PAST, 0);
        }
        if (item.dueAt().atZone(clock.getZone()).toLocalDate().equals(LocalDate.now(clock))) {
            return new Light(Level.TODAY, 0);
        }
        return new Light(left <= NEAR ? Level.NEAR : left <= AHEAD ? Level.AHEAD : Level.FAR, left);
    }
}
