package org.qianfa.registers.application;

import java.time.LocalDate;
import org.qianfa.registers.CorrectionReasonMissing;
import org.qianfa.registers.EntryFlawed;
import org.qianfa.registers.Field;
import org.qianfa.registers.QualificationRegister;
import org.qianfa.registers.QualificationRegister.Certificate;
import org.qianfa.registers.QualificationRegister.Training;
import org.qianfa.registers.RecordQualification;
import org.qianfa.registers.domain.Texts;
import org.qianfa.registers.persistence.Qualifications;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class RecordQualificationService implements RecordQualification {

    private static final int MOST_HOURS = 400;

    private final RegisterDoor door;
    private final QualificationRegister register;
    private final Qualifications qualifications;
    private final RegisterChronicle chronicle;

    RecordQualificationService(RegisterDoor door, QualificationRegister register, Qualifications qualifications, RegisterChronicle chronicle) {
        this.door = door;
        this.register = register;
        this.qualifications = qualifications;
        this.chronicle = chronicle;
    }

    @Override
    public void recordQualification(Actor by, long unitId, long personId, Certificate raw, String rawExperience, String reason) throws Refusal {
        door.requireKeeper(by, unitId);
        QualificationRegister.Row before = register.reviewer(by, unitId, personId);
        Certificate certificate = checked(raw, chronicle.today());
        String experience = Texts.optional(Field.EXPERIENCE, rawExperience, 500);
        String why = before.mayReviewPenalties() ? CorrectionReasonMissing.require(reason) : null;
        qualifications.put(unitId, personId, certificate, experience);
        chronicle.record(by, "RecordQualification", new Journal.Subject("reviewer", personId, unitId), why,
                told(before.certificate()) + " → " + told(certificate));
    }

    @Override
    public void recordTraining(Actor by, long unitId, long personId, Training raw) throws Refusal {
        door.requireKeeper(by, unitId);
        QualificationRegister.Row row = register.reviewer(by, unitId, personId);
        Training training = new Training(Texts.past(Field.HELD_ON, raw.heldOn(), chronicle.today()),
                Texts.required(Field.SUBJECT, raw.subject(), 200), Texts.within(Field.HOURS, raw.hours(), 1, MOST_HOURS));
        if (qualifications.find(unitId, personId).isEmpty()) {
            qualifications.put(unitId, personId, row.certificate(), row.experience());
        }
        qualifications.train(unitId, personId, training);
        chronicle.record(by, "RecordTraining", new Journal.Subject("reviewer", personId, unitId), null,
                training.heldOn() + " " + training.subject() + " " + training.hours() + "h");
    }

    private static Certificate checked(Certificate raw, LocalDate today) throws EntryFlawed {
        if (raw == null) {
            return null;
        }
        return new Certificate(Texts.required(Field.CERTIFICATE, raw.number(), 40), Texts.past(Field.ACQUIRED_ON, raw.acquiredOn(), today));
    }

    private static String told(Certificate certificate) {
        return certificate == null ? "—" : certificate.number() + " " + certificate.acquiredOn();
    }
}
