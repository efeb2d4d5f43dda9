package org.qianfa.registers;

import java.math.BigDecimal;
import java.util.List;
import org.qianfa.shared.Actor;

/** Counts what reports quote from the registers of a unit and year. */
public interface RegisterFigures {

    /** In the order of {@link RegisterFigure}; what nothing is on record for is left out. @throws org.qianfa.shared.NotFound */
    List<Counted> figures(Actor reader, long unitId, int year);

    /**
     * @param evidence where it was counted, e.g. 台账：合法性审查，2026年，合同协议 142 件
     * @param address  the page of the register with just these cases
     */
    record Counted(RegisterFigure figure, BigDecimal value, String evidence, String address) {
    }
}
