package org.qianfa.figures.application;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.qianfa.figures.CompareFigures;
import org.qianfa.figures.persistence.Comparisons;
import org.qianfa.people.Directory;
import org.qianfa.people.Unit;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class CompareFiguresService implements CompareFigures {

    private final Comparisons comparisons;
    private final Directory directory;

    CompareFiguresService(Comparisons comparisons, Directory directory) {
        this.comparisons = comparisons;
        this.directory = directory;
    }

    @Override
    public Page compare(Actor reader, Query query) {
        Set<Long> units = readableUnits(reader);
        if (query.unitId() != null) {
            units.retainAll(Set.of(query.unitId()));
        }
        Integer year = units.isEmpty() ? null : query.year() != null ? query.year() : comparisons.newestYear(units).orElse(null);
        if (year == null) {
            return new Page(null, List.of(), false);
        }
        List<Row> found = comparisons.page(units, year, query.order(), query.page() * query.size(), query.size() + 1);
        boolean more = found.size() > query.size();
        Map<Long, String> names = directory.units(units).stream().collect(Collectors.toMap(Unit::id, Unit::name));
        return new Page(year, (more ? found.subList(0, query.size()) : found).stream().map(row -> named(row, names)).toList(), more);
    }

    /** As reports are read: by who works in the unit, or supervises the one above. */
    private Set<Long> readableUnits(Actor reader) {
        Set<Long> units = new TreeSet<>();
        for (Grant grant : reader.grants()) {
            if (!grant.role().administrative()) {
                units.add(grant.unitId());
            }
            if (grant.role() == Role.DISTRICT_SUPERVISOR) {
                directory.unitsBelow(grant.unitId()).stream().map(Unit::id).forEach(units::add);
            }
        }
        return units;
    }

    private static Row named(Row row, Map<Long, String> names) {
        return new Row(row.figureId(), row.reportId(), row.unitId(), names.getOrDefault(row.unitId(), ""), row.name(), row.unit(),
                row.value(), row.lastYear(), row.rate(), row.state());
    }
}
