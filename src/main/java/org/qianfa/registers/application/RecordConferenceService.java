package org.qianfa.registers.application;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.qianfa.registers.ConferenceRegister.Row;
import org.qianfa.registers.CorrectionReasonMissing;
import org.qianfa.registers.EntryFlawed;
import org.qianfa.registers.Field;
import org.qianfa.registers.Flaw;
import org.qianfa.registers.RecordConference;
import org.qianfa.registers.RowFlawed;
import org.qianfa.registers.domain.ConferenceRules;
import org.qianfa.registers.exchange.ConferenceTable;
import org.qianfa.registers.persistence.ConferenceEntries;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class RecordConferenceService implements RecordConference {

    private final RegisterDoor door;
    private final ConferenceEntries conferences;
    private final RegisterChronicle chronicle;

    RecordConferenceService(RegisterDoor door, ConferenceEntries conferences, RegisterChronicle chronicle) {
        this.door = door;
        this.conferences = conferences;
        this.chronicle = chronicle;
    }

    @Override
    public long recordConference(Actor by, long unitId, Minuted raw) throws Refusal {
        door.requireKeeper(by, unitId);
        Minuted said = ConferenceRules.checked(raw, chronicle.today());
        long id = conferences.add(unitId, said, null, null, by.id(), chronicle.now());
        chronicle.record(by, "RecordConference", new Journal.Subject("conference", id, unitId), null, told(said));
        return id;
    }

    @Override
    public void correctConference(Actor by, long id, Minuted raw, String reason) throws Refusal {
        Row before = conferences.find(door.whole(by), id).orElseThrow(() -> new NotFound("conference", id));
        door.requireKeeper(by, before.unitId());
        if (before.matterId() != null) {
            throw new NotPermitted("minutes of a review are not corrected in the register");
        }
        String why = CorrectionReasonMissing.require(reason);
        Minuted said = ConferenceRules.checked(raw, chronicle.today());
        conferences.correct(id, said);
        chronicle.record(by, "CorrectConference", new Journal.Subject("conference", id, before.unitId()), why,
                told(before.said()) + " → " + told(said));
    }

    @Override
    public int bringConferences(Actor by, long unitId, String fileName, byte[] content) throws Refusal {
        door.requireKeeper(by, unitId);
        List<Minuted> sound = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ConferenceTable.Line line : ConferenceTable.read(fileName, content)) {
            Minuted said = checked(line);
            if (!seen.add(told(said))) {
                throw new RowFlawed(line.number(), Field.TOPIC, Flaw.TWICE);
            }
            if (conferences.known(unitId, said.heldOn(), said.topic())) {
                throw new RowFlawed(line.number(), Field.TOPIC, Flaw.TAKEN);
            }
            sound.add(said);
        }
        sound.forEach(said -> conferences.add(unitId, said, null, null, by.id(), chronicle.now()));
        chronicle.record(by, "BringConferences", new Journal.Subject("unit", unitId, unitId), null, fileName + ": " + sound.size());
        return sound.size();
    }

    private Minuted checked(ConferenceTable.Line line) throws RowFlawed {
        try {
            return ConferenceRules.checked(line.said(), chronicle.today());
        } catch (EntryFlawed flawed) {
            throw new RowFlawed(line.number(), flawed.field(), flawed.flaw());
        }
    }

    private static String told(Minuted said) {
        return said.heldOn() + " " + said.topic();
    }
}
