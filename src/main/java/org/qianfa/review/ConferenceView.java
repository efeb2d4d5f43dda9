package org.qianfa.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A conference on hard questions of a review (疑难会商) as pages see it.
 *
 * @param heldOn     the day it was called for, once held the day it was held
 * @param opinions   ids of the opinions it is about, may be none
 * @param conclusion {@code null} before it is held; if it was called off, why
 * @param dissent    who did not agree and why, empty if all did, {@code null} before
 */
public record ConferenceView(long id, long matterId, String topic, LocalDate heldOn, State state, List<Seat> seats, List<Long> opinions,
                             String conclusion, String dissent, long calledBy, Instant calledAt, Long recordedBy, Instant recordedAt) {

    /** How far it is. */
    public enum State {
        /** 待召开. */
        CALLED,
        /** 已召开. */
        HELD,
        /** 已取消. */
        CALLED_OFF
    }

    /** @param position what the person said, empty before and for those who did not come */
    public record Seat(String name, boolean attended, String position) {
    }

    /** Those who came, by name. */
    public List<String> present() {
        return seats.stream().filter(Seat::attended).map(Seat::name).toList();
    }
}
