package org.qianfa.registers;

import java.time.LocalDate;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** A keeper enters conferences held elsewhere, one by one or from a file, or corrects one. What was held in a review here enters by itself and is not corrected. */
public interface RecordConference {

    /** @return its id @throws Refusal {@link EntryFlawed} */
    long recordConference(Actor by, long unitId, Minuted said) throws Refusal;

    /** What it said before stands in the journal. @throws Refusal {@link EntryFlawed}, {@link CorrectionReasonMissing} */
    void correctConference(Actor by, long id, Minuted said, String reason) throws Refusal;

    /**
     * All rows of an Excel file, or none.
     *
     * @return how many
     * @throws Refusal {@link RowFlawed} for the first row that cannot be kept, {@link HeadingMissing}, or if the file cannot be read
     */
    int bringConferences(Actor by, long unitId, String fileName, byte[] content) throws Refusal;

    /** @param matter what it was about, may be empty @param dissent may be empty */
    record Minuted(LocalDate heldOn, String topic, String matter, String attendees, String conclusion, String dissent) {
    }
}
