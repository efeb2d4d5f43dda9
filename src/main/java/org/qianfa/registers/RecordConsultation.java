package org.qianfa.registers;

import java.time.LocalDate;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** A keeper enters a consultation of a legal adviser (法律顾问咨询), or corrects one. An adviser enters the own ones. */
public interface RecordConsultation {

    /** @return the consultation's id @throws Refusal {@link EntryFlawed} */
    long recordConsultation(Actor by, long unitId, Said said) throws Refusal;

    /** What it said before stands in the journal. @throws Refusal {@link EntryFlawed}, {@link CorrectionReasonMissing} */
    void correctConsultation(Actor by, long consultationId, Said said, String reason) throws Refusal;

    /**
     * @param adviserId  an adviser of the unit; {@code null} for somebody without an account, named by {@code adviser}
     * @param minutes    time spent, from 1
     * @param attachment name of the file that holds the opinion, may be empty
     */
    record Said(ConsultationKind kind, LocalDate askedOn, String department, Long adviserId, String adviser, Integer minutes,
                String question, String answer, String attachment) {
    }
}
