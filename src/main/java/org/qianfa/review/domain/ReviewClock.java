package org.qianfa.review.domain;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.qianfa.calendar.WorkingDays;

/**
 * The clock of a review in working days. The day of receipt is not counted; days on which the submitter supplements
 * materials (补正) are not counted either. Immutable.
 *
 * @param limitDays     working days allowed; {@code null} where none is laid down
 * @param suspendedDays working days the clock stood still so far
 * @param stoppedOn     the day it was stopped; {@code null} while it runs
 * @param dueOn         the last day; {@code null} while it is stopped, or without a limit
 * @param repliedOn     the day of the reply; {@code null} before
 * @param daysUsed      working days used at the reply; {@code null} before
 */
@Embeddable
public record ReviewClock(LocalDate receivedOn, Integer limitDays, Integer suspendedDays, LocalDate stoppedOn, LocalDate dueOn,
                          LocalDate repliedOn, Integer daysUsed) {

    /** @param limit {@code null} where none is laid down */
    public static ReviewClock from(LocalDate received, Integer limit, WorkingDays calendar) {
        return new ReviewClock(received, limit, 0, null, limit == null ? null : calendar.plus(received, limit), null, null);
    }

    /** What is known of a review that ran elsewhere. */
    public static ReviewClock past(LocalDate received, LocalDate replied, Integer used) {
        return new ReviewClock(received, null, 0, null, null, replied, used);
    }

    /** The day itself still counts. */
    ReviewClock stop(LocalDate on) {
        return new ReviewClock(receivedOn, limitDays, suspendedDays, on, null, null, null);
    }

    /** Counting goes on with the next working day. */
    ReviewClock resume(LocalDate on, WorkingDays calendar) {
        int stood = suspendedDays + Math.max(0, calendar.between(stoppedOn, on));
        return new ReviewClock(receivedOn, limitDays, stood, null,
                limitDays == null ? null : calendar.plus(receivedOn, limitDays + stood), null, null);
    }

    ReviewClock replied(LocalDate on, WorkingDays calendar) {
        return new ReviewClock(receivedOn, limitDays, suspendedDays, null, dueOn, on, usedBy(on, calendar));
    }

    /** Working days used until the end of that day: of a review that is replied or stopped, those until then. */
    public int usedBy(LocalDate day, WorkingDays calendar) {
        if (daysUsed != null) {
            return daysUsed;
        }
        return Math.max(0, calendar.between(receivedOn, stoppedOn == null ? day : stoppedOn) - suspendedDays);
    }
}
