package org.qianfa.registers;

import java.time.LocalDate;
import org.qianfa.review.LegalityOutcome;
import org.qianfa.review.MatterView;

/**
 * What the register says of one review.
 *
 * @param number      {@code null} if it has none
 * @param department  who submitted it
 * @param limitDays   working days allowed, {@code null} where none is laid down
 * @param repliedOn   when the opinion was replied, {@code null} before
 * @param daysUsed    working days used until the reply, {@code null} before
 * @param outcome     {@code null} before the reply
 * @param rounds      how often it was reviewed (件次), from 1
 * @param opinions    opinions given; {@code adopted}, {@code partly} and {@code rejected} of them were answered so
 * @param conferences conferences held on it (疑难会商)
 * @param reviewers   names of who reviewed, may be empty
 */
public record ReviewEntry(String number, MatterView.Kind kind, String title, String department, LocalDate receivedOn, Integer limitDays,
                          LocalDate repliedOn, Integer daysUsed, MatterView.State state, LegalityOutcome outcome, int rounds,
                          int opinions, int adopted, int partly, int rejected, int conferences, String reviewers, String remark) {

    /** The year it counts for: that of the reply, before that of the submission. */
    public int year() {
        return (repliedOn == null ? receivedOn : repliedOn).getYear();
    }

    public int answered() {
        return adopted + partly + rejected;
    }
}
