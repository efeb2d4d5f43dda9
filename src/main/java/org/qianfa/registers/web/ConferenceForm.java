package org.qianfa.registers.web;

import java.time.LocalDate;
import org.qianfa.registers.RecordConference.Minuted;
import org.springframework.format.annotation.DateTimeFormat;

/** A conference as somebody types it. */
record ConferenceForm(Long unit, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate heldOn, String topic, String matter, String attendees,
                      String conclusion, String dissent, String reason) {

    static ConferenceForm empty() {
        return new ConferenceForm(null, null, "", "", "", "", "", "");
    }

    static ConferenceForm of(Minuted said) {
        return new ConferenceForm(null, said.heldOn(), said.topic(), said.matter(), said.attendees(), said.conclusion(), said.dissent(), "");
    }

    Minuted said() {
        return new Minuted(heldOn, topic, matter, attendees, conclusion, dissent);
    }
}
