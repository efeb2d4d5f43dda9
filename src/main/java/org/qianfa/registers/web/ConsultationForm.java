package org.qianfa.registers.web;

import java.time.LocalDate;
import org.qianfa.registers.ConsultationKind;
import org.qianfa.registers.RecordConsultation.Said;
import org.springframework.format.annotation.DateTimeFormat;

/** A consultation as somebody types it. @param adviserId empty for somebody without an account, named by {@code adviser} */
record ConsultationForm(Long unit, ConsultationKind kind, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate askedOn, String department,
                        Long adviserId, String adviser, Integer minutes, String question, String answer, String attachment, String reason) {

    static ConsultationForm empty() {
        return new ConsultationForm(null, null, null, "", null, "", null, "", "", "", "");
    }

    static ConsultationForm of(Said said, String reason) {
        return new ConsultationForm(null, said.kind(), said.askedOn(), said.department(), said.adviserId(),
                said.adviserId() == null ? said.adviser() : "", said.minutes(), said.question(), said.answer(), said.attachment(), reason);
    }

    Said said() {
        return new Said(kind, askedOn, department, adviserId, adviser, minutes, question, answer, attachment);
    }
}
