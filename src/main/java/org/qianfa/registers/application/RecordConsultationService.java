package org.qianfa.registers.application;

import org.qianfa.people.Department;
import org.qianfa.people.Directory;
import org.qianfa.people.Person;
import org.qianfa.registers.ConsultationRegister.Row;
import org.qianfa.registers.CorrectionReasonMissing;
import org.qianfa.registers.EntryFlawed;
import org.qianfa.registers.Field;
import org.qianfa.registers.Flaw;
import org.qianfa.registers.RecordConsultation;
import org.qianfa.registers.domain.ConsultationRules;
import org.qianfa.registers.persistence.Consultations;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class RecordConsultationService implements RecordConsultation {

    private final RegisterDoor door;
    private final Consultations consultations;
    private final Directory directory;
    private final RegisterChronicle chronicle;

    RecordConsultationService(RegisterDoor door, Consultations consultations, Directory directory, RegisterChronicle chronicle) {
        this.door = door;
        this.consultations = consultations;
        this.directory = directory;
        this.chronicle = chronicle;
    }

    @Override
    public long recordConsultation(Actor by, long unitId, Said raw) throws Refusal {
        requireHand(by, unitId);
        Said said = checked(by, unitId, raw);
        long id = consultations.add(unitId, said, asking(unitId, said), by.id(), chronicle.now());
        chronicle.record(by, "RecordConsultation", new Journal.Subject("consultation", id, unitId), null, told(said));
        return id;
    }

    @Override
    public void correctConsultation(Actor by, long consultationId, Said raw, String reason) throws Refusal {
        Row before = consultations.find(door.scope(by), consultationId).orElseThrow(() -> new NotFound("consultation", consultationId));
        requireHand(by, before.unitId());
        String why = CorrectionReasonMissing.require(reason);
        Said said = checked(by, before.unitId(), raw);
        consultations.correct(consultationId, said, asking(before.unitId(), said));
        chronicle.record(by, "CorrectConsultation", new Journal.Subject("consultation", consultationId, before.unitId()), why,
                told(before.said()) + " → " + told(said));
    }

    /** A keeper, or an adviser of the unit. */
    private void requireHand(Actor by, long unitId) {
        if (!door.keeps(by, unitId) && !by.holds(Role.LEGAL_ADVISER, unitId)) {
            door.requireReader(by, unitId);
            throw new NotPermitted("only who keeps the registers of unit " + unitId);
        }
    }

    /** An adviser speaks of the own work only; who is chosen is called by the own name. */
    private Said checked(Actor by, long unitId, Said raw) throws EntryFlawed {
        Long adviserId = door.keeps(by, unitId) ? raw.adviserId() : Long.valueOf(by.id());
        String adviser = raw.adviser();
        if (adviserId != null) {
            adviser = directory.holding(Role.LEGAL_ADVISER, unitId).stream().filter(p -> p.id() == adviserId).map(Person::displayName)
                    .findFirst().orElseThrow(() -> new EntryFlawed(Field.ADVISER, Flaw.UNKNOWN));
        }
        return ConsultationRules.checked(new Said(raw.kind(), raw.askedOn(), raw.department(), adviserId, adviser, raw.minutes(),
                raw.question(), raw.answer(), raw.attachment()), chronicle.today());
    }

    /** {@code null} if who asked is no department of the unit. */
    private Long asking(long unitId, Said said) {
        return directory.departments(unitId).stream().filter(d -> d.name().equals(said.department())).map(Department::id).findFirst().orElse(null);
    }

    private static String told(Said said) {
        return said.askedOn() + " " + said.kind() + " " + said.department() + "/" + said.adviser() + " " + said.minutes() + "min";
    }
}
