package org.qianfa.registers.application;

import org.qianfa.registers.RecordConference.Minuted;
import org.qianfa.registers.persistence.ConferenceEntries;
import org.qianfa.review.ConferenceHeld;
import org.qianfa.review.ConferenceView;
import org.qianfa.review.Conferences;
import org.qianfa.review.MatterRecords;
import org.qianfa.review.MatterView;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Enters the conferences held in reviews here into the register, at the end of the same transaction. */
@Component
class ConferenceListener {

    private final Conferences held;
    private final MatterRecords matters;
    private final ConferenceEntries entries;
    private final RegisterChronicle chronicle;

    ConferenceListener(Conferences held, MatterRecords matters, ConferenceEntries entries, RegisterChronicle chronicle) {
        this.held = held;
        this.matters = matters;
        this.entries = entries;
        this.chronicle = chronicle;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(ConferenceHeld fact) {
        MatterView matter = matters.record(fact.matterId()).matter();
        held.held(fact.matterId()).stream().filter(c -> c.id() == fact.conferenceId() && !entries.kept(c.id())).forEach(c ->
                entries.add(matter.unitId(), minuted(c, matter), matter.id(), c.id(), c.recordedBy(), chronicle.now()));
    }

    private static Minuted minuted(ConferenceView c, MatterView matter) {
        return new Minuted(c.heldOn(), c.topic(), matter.title(), String.join("、", c.present()), c.conclusion(), c.dissent());
    }
}
