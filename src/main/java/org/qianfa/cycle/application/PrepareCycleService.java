package org.qianfa.cycle.application;

import java.util.List;
import java.util.Map;
import org.qianfa.cycle.OutlineIncomplete.Gap;
import org.qianfa.cycle.PrepareCycle;
import org.qianfa.cycle.persistence.OpenedCycles;
import org.qianfa.people.Unit;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class PrepareCycleService implements PrepareCycle {

    private final OpenedCycles cycles;
    private final Participants participants;
    private final OutlineGaps outlines;
    private final Planning planning;

    PrepareCycleService(OpenedCycles cycles, Participants participants, OutlineGaps outlines, Planning planning) {
        this.cycles = cycles;
        this.participants = participants;
        this.outlines = outlines;
        this.planning = planning;
    }

    @Override
    public List<Unit> owners(Actor by) {
        return participants.owners(by);
    }

    @Override
    public int suggestedYear() {
        return planning.suggestedYear();
    }

    @Override
    public Preparation prepareCycle(Actor by, long ownerUnitId, int year) {
        List<Unit> units = participants.candidates(by, ownerUnitId);
        List<Long> taken = cycles.takingPart(year, units.stream().map(Unit::id).toList());
        Map<Long, Gap> gaps = outlines.gaps(units);
        List<Candidate> candidates = units.stream()
            .map(unit -> new Candidate(unit, taken.contains(unit.id()), gaps.get(unit.id()))).toList();
        return new Preparation(year, units.get(0), candidates, planning.dates(year), planning.knowsHolidays(year));
    }
}
