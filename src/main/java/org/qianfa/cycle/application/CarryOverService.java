package org.qianfa.cycle.application;

import org.qianfa.cycle.CarryOver;
import org.qianfa.cycle.domain.CarriedProblem;
import org.qianfa.cycle.persistence.CarriedProblems;
import org.qianfa.shared.Journal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class CarryOverService implements CarryOver {

    private final CarriedProblems carried;
    private final Journal journal;

    CarryOverService(CarriedProblems carried, Journal journal) {
        this.carried = carried;
        this.journal = journal;
    }

    @Override
    public void carryOver(long unitId, int year, String problems) {
        CarriedProblem known = carried.findByUnitIdAndYear(unitId, year).orElse(null);
        if (known != null && known.problems().equals(problems)) {
            return;
        }
        if (known == null) {
            carried.save(new CarriedProblem(unitId, year, problems));
        } else {
            known.replace(problems);
        }
        journal.record(null, "CarryOver", new Journal.Subject("unit", unitId, unitId), null, Integer.toString(year));
    }
}
