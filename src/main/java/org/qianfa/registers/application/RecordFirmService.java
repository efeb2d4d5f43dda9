package org.qianfa.registers.application;

import java.util.List;
import org.qianfa.registers.CorrectionReasonMissing;
import org.qianfa.registers.EntryFlawed;
import org.qianfa.registers.Field;
import org.qianfa.registers.FirmRegister;
import org.qianfa.registers.FirmRegister.Contract;
import org.qianfa.registers.FirmRegister.Criterion;
import org.qianfa.registers.FirmRegister.Row;
import org.qianfa.registers.FirmRegister.Score;
import org.qianfa.registers.Flaw;
import org.qianfa.registers.RecordFirm;
import org.qianfa.registers.domain.FirmRules;
import org.qianfa.registers.persistence.Firms;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Journal;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class RecordFirmService implements RecordFirm {

    private final RegisterDoor door;
    private final FirmRegister register;
    private final Firms firms;
    private final RegisterChronicle chronicle;

    RecordFirmService(RegisterDoor door, FirmRegister register, Firms firms, RegisterChronicle chronicle) {
        this.door = door;
        this.register = register;
        this.firms = firms;
        this.chronicle = chronicle;
    }

    @Override
    public long recordFirm(Actor by, long unitId, Contract raw) throws Refusal {
        door.requireKeeper(by, unitId);
        Contract contract = checked(unitId, raw, 0);
        long id = firms.add(unitId, contract);
        record(by, "RecordFirm", id, unitId, null, told(contract));
        return id;
    }

    @Override
    public void correctFirm(Actor by, long firmId, Contract raw, String reason) throws Refusal {
        Row before = kept(by, firmId);
        String why = CorrectionReasonMissing.require(reason);
        Contract contract = checked(before.unitId(), raw, firmId);
        firms.correct(firmId, contract);
        record(by, "CorrectFirm", firmId, before.unitId(), why, told(before.contract()) + " → " + told(contract));
    }

    @Override
    public void scoreFirm(Actor by, long firmId, int year, List<Criterion> criteria, String reason) throws Refusal {
        Row row = kept(by, firmId);
        Score score = FirmRules.checked(year, criteria, chronicle.today().getYear());
        boolean again = row.scores().stream().anyMatch(before -> before.year() == year);
        String why = again ? CorrectionReasonMissing.require(reason) : null;
        firms.score(firmId, score);
        record(by, "ScoreFirm", firmId, row.unitId(), why, row.contract().firm() + " " + year + ": " + score.points());
    }

    private Row kept(Actor by, long firmId) {
        Row row = register.firm(by, firmId);
        door.requireKeeper(by, row.unitId());
        return row;
    }

    private Contract checked(long unitId, Contract raw, long exceptId) throws EntryFlawed {
        Contract contract = FirmRules.checked(raw);
        if (firms.taken(unitId, contract, exceptId)) {
            throw new EntryFlawed(Field.FIRM, Flaw.TAKEN);
        }
        return contract;
    }

    private void record(Actor by, String action, long firmId, long unitId, String reason, String details) {
        chronicle.record(by, action, new Journal.Subject("firm", firmId, unitId), reason, details);
    }

    private static String told(Contract contract) {
        return contract.firm() + " " + contract.from() + "–" + contract.to();
    }
}
