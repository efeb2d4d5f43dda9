package org.qianfa.registers;

import org.qianfa.registers.QualificationRegister.Certificate;
import org.qianfa.registers.QualificationRegister.Training;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** A keeper records what qualifies a reviewer of the unit, and the trainings attended. */
public interface RecordQualification {

    /**
     * @param certificate {@code null} if there is none
     * @param experience  earlier work as reviewer of penalty decisions, may be empty
     * @param reason      mandatory if something was on record before
     * @throws Refusal {@link EntryFlawed}, {@link CorrectionReasonMissing}
     */
    void recordQualification(Actor by, long unitId, long personId, Certificate certificate, String experience, String reason) throws Refusal;

    void recordTraining(Actor by, long unitId, long personId, Training training) throws Refusal;
}
