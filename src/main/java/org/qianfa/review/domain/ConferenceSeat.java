package org.qianfa.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.qianfa.review.ConferenceView.Seat;

/** One person at a conference. */
@Embeddable
public record ConferenceSeat(@Column(name = "seat_name") String name, boolean attended, @Column(name = "position_text") String position) {

    static ConferenceSeat of(Seat seat) {
        return new ConferenceSeat(seat.name(), seat.attended(), seat.attended() ? seat.position() : "");
    }

    Seat view() {
        return new Seat(name, attended, position);
    }
}
