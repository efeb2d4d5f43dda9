package org.qianfa.review.domain;

import java.time.LocalDate;
import java.util.List;
import org.qianfa.review.ConferenceRefusal;
import org.qianfa.review.ConferenceRefusal.AttendeesMissing;
import org.qianfa.review.ConferenceRefusal.ConferenceAhead;
import org.qianfa.review.ConferenceRefusal.PositionMissing;
import org.qianfa.review.ConferenceView.Seat;
import org.qianfa.review.HoldConference.Minutes;

/** What a conference needs to be one. */
public final class ConferenceRules {

    private static final int FEWEST = 2;

    private ConferenceRules() {
    }

    /** @return the names as they are kept */
    public static List<String> attendees(List<String> names) throws AttendeesMissing {
        List<String> tidy = names == null ? List.of()
                : names.stream().filter(name -> name != null && !name.isBlank()).map(String::strip).distinct().toList();
        if (tidy.size() < FEWEST) {
            throw new AttendeesMissing();
        }
        return tidy;
    }

    /** @return the minutes as they are kept */
    public static Minutes checked(Minutes minutes, String conclusion, LocalDate today) throws ConferenceRefusal {
        if (minutes.heldOn().isAfter(today)) {
            throw new ConferenceAhead();
        }
        List<Seat> seats = minutes.seats() == null ? List.of() : minutes.seats().stream()
                .map(seat -> new Seat(seat.name().strip(), seat.attended(), seat.position() == null ? "" : seat.position().strip())).toList();
        if (seats.stream().filter(Seat::attended).count() < FEWEST) {
            throw new AttendeesMissing();
        }
        for (Seat seat : seats) {
            if (seat.attended() && seat.position().isEmpty()) {
                throw new PositionMissing(seat.name());
            }
        }
        return new Minutes(minutes.heldOn(), seats, conclusion, minutes.dissent() == null ? "" : minutes.dissent().strip());
    }
}
