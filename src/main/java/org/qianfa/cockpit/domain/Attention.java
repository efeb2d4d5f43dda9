package org.qianfa.cockpit.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * Who had a task and whether anybody had opened it. It lies idle from when it comes to a person, or to a pool, until one of
 * them opens its page; from then on it is worked on. Given to somebody else or put back, it lies again.
 *
 * @param personal  given to one person from the start: nobody takes it from a pool
 * @param holderId  {@code null}: it is in its pool
 * @param arrivedAt when it came to who has it now
 * @param takenAt   when the holder took it from a pool or was given it, {@code null} if never or if it is personal
 * @param openedAt  when it was first opened since it arrived, {@code null} until then
 * @param lain      minutes it lay with those who had it before
 */
public record Attention(Instant enteredAt, boolean personal, Long holderId, Instant arrivedAt, Instant takenAt, Instant openedAt, int lain) {

    /** Who takes a task in the moment of finishing it has not told when the work began. */
    private static final Duration SAME_MOMENT = Duration.ofSeconds(2);

    public static Attention begin(Instant at, boolean personal, Long holderId) {
        return new Attention(at, personal, holderId, at, null, null, 0);
    }

    /** @param by {@code null}: put back into the pool */
    public Attention held(Long by, Instant at, WorkingHours hours) {
        if (Objects.equals(holderId, by)) {
            return this;
        }
        Instant taken = personal || by == null ? null : at;
        if (holderId == null) {
            return new Attention(enteredAt, personal, by, arrivedAt, taken, openedAt, lain);
        }
        Instant begun = openedAt != null ? openedAt : takenAt != null ? takenAt : at;
        return new Attention(enteredAt, personal, by, at, taken, null, lain + hours.minutes(arrivedAt, begun));
    }

    public Attention opened(Instant at) {
        return openedAt != null ? this : new Attention(enteredAt, personal, holderId, arrivedAt, takenAt, at, lain);
    }

    /** As it stays on record once the task is done. */
    public Attention settled(Instant leftAt) {
        boolean atOnce = takenAt != null && takenAt.isAfter(leftAt.minus(SAME_MOMENT));
        return atOnce ? new Attention(enteredAt, personal, holderId, arrivedAt, null, openedAt, lain) : this;
    }

    /** Idle and working time add up to the whole. */
    public Spent spent(Instant leftAt, WorkingHours hours) {
        Attention settled = settled(leftAt);
        Instant begun = openedAt != null ? openedAt : settled.takenAt;
        int total = hours.minutes(enteredAt, leftAt);
        int own = hours.minutes(arrivedAt, leftAt);
        if (begun == null) {
            return new Spent(new Minutes(null, null, total), new Minutes(null, null, own));
        }
        int idle = hours.minutes(arrivedAt, begun);
        return new Spent(new Minutes(lain + idle, total - lain - idle, total), new Minutes(idle, own - idle, own));
    }

    /** @param whole of the task, {@code own} of who had it last alone */
    public record Spent(Minutes whole, Minutes own) {
    }

    /** @param idle {@code null}, as is {@code work}, if nobody opened or took it before it was done */
    public record Minutes(Integer idle, Integer work, int total) {
    }
}
