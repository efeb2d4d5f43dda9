package org.qianfa.cycle.application;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qianfa.cycle.Milestone;
import org.qianfa.cycle.ReadCycles;
import org.qianfa.cycle.domain.Cycle;
import org.qianfa.cycle.persistence.OpenedCycles.Row;
import org.qianfa.people.Directory;
import org.qianfa.people.Unit;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class ReadCyclesService implements ReadCycles {

    private static final int LARGEST_PAGE = 100;

    private final ReadableCycles cycles;
    private final LateUnits lateUnits;
    private final Directory directory;
    private final CycleMapper mapper;

    ReadCyclesService(ReadableCycles cycles, LateUnits lateUnits, Directory directory, CycleMapper mapper) {
        this.cycles = cycles;
        this.lateUnits = lateUnits;
        this.directory = directory;
        this.mapper = mapper;
    }

    @Override
    public Page cycles(Actor reader, Long after, int size) {
        int wanted = Math.max(1, Math.min(size, LARGEST_PAGE));
        List<Row> rows = cycles.page(reader, after, wanted + 1);
        List<Row> shown = rows.subList(0, Math.min(wanted, rows.size()));
        Map<Long, Unit> owners = units(shown.stream().map(Row::ownerUnitId).distinct().toList());
        List<Summary> summaries = shown.stream().map(row ->
            new Summary(row.id(), row.year(), owners.get(row.ownerUnitId()), row.unitCount(), row.closed())).toList();
        return new Page(summaries, rows.size() > wanted ? shown.get(wanted - 1).id() : null);
    }

    @Override
    public Detail cycle(Actor reader, long cycleId) {
        Cycle cycle = cycles.readable(reader, cycleId);
        Map<Long, Set<Milestone>> late = lateUnits.stillLate(cycleId);
        Map<Long, Unit> units = units(cycle.getUnitIds());
        List<Participant> participants = cycle.getUnitIds().stream()
            .map(id -> new Participant(units.get(id), cycle.notifiedAt(id), late.getOrDefault(id, Set.of()))).toList();
        boolean mayCheck = reader.holds(Role.DISTRICT_SUPERVISOR, cycle.getOwnerUnitId()) && !cycle.isChecked() && !cycle.isClosed();
        String checkedBy = cycle.isChecked() ? directory.person(cycle.getCheckedBy()).displayName() : null;
        return new Detail(mapper.view(cycle), directory.unit(cycle.getOwnerUnitId()), participants, cycle.getOpenedAt(),
            cycle.getCheckedAt(), checkedBy, cycle.getCheckComment(), mayCheck, mayRecount(reader, cycle));
    }

    private static boolean mayRecount(Actor reader, Cycle cycle) {
        long owner = cycle.getOwnerUnitId();
        return !cycle.isClosed() && (reader.holds(Role.DISTRICT_SUPERVISOR, owner) || reader.holds(Role.COORDINATOR, owner));
    }

    private Map<Long, Unit> units(List<Long> ids) {
        return directory.units(ids).stream().collect(Collectors.toMap(Unit::id, Function.identity()));
    }
}
