package org.qianfa.review;

import java.time.LocalDate;
import java.util.List;
import org.qianfa.review.ConferenceView.Seat;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** The reviewer or the approver has hard questions of a matter discussed (疑难会商). While a conference is open, nobody concludes and nothing is approved. */
public interface HoldConference {

    /**
     * @return the conference's id
     * @throws Refusal if topic or day is missing, fewer than two are to attend, an opinion was not sent on the matter, or the
     *         matter is neither under review nor before its approver
     */
    long callConference(Actor by, long matterId, Call call) throws Refusal;

    /**
     * Keeps the minutes; the conference is held. Announces {@link ConferenceHeld}.
     *
     * @throws Refusal if the conference is not open, the day lies ahead, fewer than two attended, the position of somebody
     *         who attended is missing, or the conclusion is
     */
    void recordMinutes(Actor by, long conferenceId, Minutes minutes) throws Refusal;

    /** @throws Refusal if the reason is missing, or the conference is not open */
    void callOff(Actor by, long conferenceId, String reason) throws Refusal;

    /** @param opinions ids of opinions sent on the matter */
    record Call(String topic, LocalDate heldOn, List<String> attendees, List<Long> opinions) {
    }

    /** @param dissent may be empty */
    record Minutes(LocalDate heldOn, List<Seat> seats, String conclusion, String dissent) {
    }
}
