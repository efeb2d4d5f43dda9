package org.qianfa.registers.domain;

import java.time.LocalDate;
import org.qianfa.registers.EntryFlawed;
import org.qianfa.registers.Field;
import org.qianfa.registers.RecordConference.Minuted;

/** What an entry about a conference must say. */
public final class ConferenceRules {

    private ConferenceRules() {
    }

    /** @return the entry as it is kept */
    public static Minuted checked(Minuted said, LocalDate today) throws EntryFlawed {
        return new Minuted(Texts.past(Field.CONFERRED_ON, said.heldOn(), today), Texts.required(Field.TOPIC, said.topic(), 400),
                Texts.optional(Field.MATTER, said.matter(), 400), Texts.required(Field.ATTENDEES, said.attendees(), 1000),
                Texts.required(Field.CONCLUSION, said.conclusion(), 4000), Texts.optional(Field.DISSENT, said.dissent(), 2000));
    }
}
