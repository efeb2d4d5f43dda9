package org.qianfa.registers.domain;

import java.time.LocalDate;
import org.qianfa.registers.EntryFlawed;
import org.qianfa.registers.Field;
import org.qianfa.registers.RecordConsultation.Said;

/** What an entry about a consultation must say. */
public final class ConsultationRules {

    private static final int A_WEEK = 7 * 24 * 60;

    private ConsultationRules() {
    }

    /** @return the entry as it is kept */
    public static Said checked(Said said, LocalDate today) throws EntryFlawed {
        return new Said(Texts.present(Field.KIND, said.kind()), Texts.past(Field.ASKED_ON, said.askedOn(), today),
                Texts.required(Field.DEPARTMENT, said.department(), 80), said.adviserId(), Texts.required(Field.ADVISER, said.adviser(), 80),
                Texts.within(Field.MINUTES, said.minutes(), 1, A_WEEK), Texts.required(Field.QUESTION, said.question(), 2000),
                Texts.optional(Field.ANSWER, said.answer(), 4000), Texts.optional(Field.ATTACHMENT, said.attachment(), 200));
    }
}
