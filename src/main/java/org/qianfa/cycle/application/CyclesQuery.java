package org.qianfa.cycle.application;

import java.util.List;
import org.qianfa.cycle.Cycles;
import org.qianfa.cycle.OutlineEntry;
import org.qianfa.cycle.domain.CarriedProblem;
import org.qianfa.cycle.domain.CommonOutline;
import org.qianfa.cycle.domain.Outline;
import org.qianfa.cycle.persistence.CarriedProblems;
import org.qianfa.cycle.persistence.OpenedCycles;
import org.qianfa.cycle.persistence.Outlines;
import org.qianfa.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class CyclesQuery implements Cycles {

    private final OpenedCycles cycles;
    private final Outlines outlines;
    private final CarriedProblems carried;
    private final CycleMapper mapper;

    CyclesQuery(OpenedCycles cycles, Outlines outlines, CarriedProblems carried, CycleMapper mapper) {
        this.cycles = cycles;
        this.outlines = outlines;
        this.carried = carried;
        this.mapper = mapper;
    }

    @Override
    public CycleView cycle(long cycleId) {
        return cycles.findById(cycleId).map(mapper::view).orElseThrow(() -> new NotFound("cycle", cycleId));
    }

    @Override
    public List<OutlineEntry> outline(long unitId) {
        return outlines.findById(unitId).map(Outline::entries).orElseGet(CommonOutline::entries);
    }

    @Override
    public List<String> carriedProblems(long unitId, int beforeYear) {
        return carried.findByUnitIdAndYearLessThanOrderByYearDesc(unitId, beforeYear).stream()
            .map(CarriedProblem::problems).toList();
    }
}
