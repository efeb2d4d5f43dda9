package org.qianfa.registers.application;

import java.time.LocalDate;
import java.util.Set;
import org.qianfa.people.Directory;
import org.qianfa.registers.ConsultationKind;
import org.qianfa.registers.persistence.Consultations;
import org.qianfa.review.AdviserTies;
import org.qianfa.review.MatterView.Kind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells from the register of consultations who advised a department, whatever it was called then. */
@Service
@Transactional(readOnly = true)
class ConsultationTies implements AdviserTies {

    private final Consultations consultations;
    private final Directory directory;

    ConsultationTies(Consultations consultations, Directory directory) {
        this.consultations = consultations;
        this.directory = directory;
    }

    @Override
    public Set<Long> advised(long unitId, long departmentId, Kind kind, LocalDate since) {
        return consultations.advised(unitId, departmentId, directory.department(departmentId).name(), asked(kind), since);
    }

    private static ConsultationKind asked(Kind kind) {
        return switch (kind) {
            case CONTRACT -> ConsultationKind.CONTRACT;
            case ENFORCEMENT_DECISION -> ConsultationKind.PENALTY;
            case REPORT, NORMATIVE_DOCUMENT, MAJOR_DECISION, PARTY_DOCUMENT, DISCLOSURE_REPLY, OTHER -> ConsultationKind.DOCUMENT;
        };
    }
}
