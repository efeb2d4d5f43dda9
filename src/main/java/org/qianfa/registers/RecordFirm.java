package org.qianfa.registers;

import java.util.List;
import org.qianfa.registers.FirmRegister.Contract;
import org.qianfa.registers.FirmRegister.Criterion;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** A keeper records the contracts with law firms and scores them each year (法律顾问考核). */
public interface RecordFirm {

    /** @return the firm's id @throws Refusal {@link EntryFlawed} */
    long recordFirm(Actor by, long unitId, Contract contract) throws Refusal;

    /** @throws Refusal {@link EntryFlawed}, {@link CorrectionReasonMissing} */
    void correctFirm(Actor by, long firmId, Contract contract, String reason) throws Refusal;

    /**
     * @param criteria the best marks must come to 100 together
     * @param reason   mandatory if the year was scored before
     * @throws Refusal {@link EntryFlawed}, {@link CorrectionReasonMissing}
     */
    void scoreFirm(Actor by, long firmId, int year, List<Criterion> criteria, String reason) throws Refusal;
}
