package org.qianfa.review.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qianfa.review.ConferenceView;
import org.qianfa.review.ConferenceView.Seat;
import org.qianfa.review.HoldConference.Minutes;
import org.springframework.format.annotation.DateTimeFormat;

/** Minutes as somebody types them: a line for everybody invited, and some for others who came. @param attended indexes of the lines of those who came */
record MinutesForm(@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate heldOn, List<String> seat, List<Integer> attended, List<String> position,
                   String conclusion, String dissent) {

    private static final int SPARE = 2;

    static MinutesForm of(ConferenceView conference) {
        List<String> names = new ArrayList<>(conference.seats().stream().map(Seat::name).toList());
        for (int i = 0; i < SPARE; i++) {
            names.add("");
        }
        return new MinutesForm(conference.heldOn(), names, List.of(), List.of(), "", "");
    }

    public boolean came(int at) {
        return attended != null && attended.contains(at);
    }

    public String said(int at) {
        return position == null || at >= position.size() ? "" : position.get(at);
    }

    /** Lines without a name are left out. */
    Minutes said() {
        List<Seat> seats = new ArrayList<>();
        for (int i = 0; seat != null && i < seat.size(); i++) {
            if (seat.get(i) != null && !seat.get(i).isBlank()) {
                seats.add(new Seat(seat.get(i), came(i), TypedText.lines(said(i))));
            }
        }
        return new Minutes(heldOn, seats, TypedText.lines(conclusion), TypedText.lines(dissent));
    }
}
