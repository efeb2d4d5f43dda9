package org.qianfa.inbox.application;

import java.util.Set;
import java.util.stream.Collectors;
import org.qianfa.inbox.SavedFilters.SavedFilter;
import org.qianfa.inbox.persistence.FilterRows;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Grant;
import org.qianfa.shared.Journal;
import org.qianfa.shared.NotFound;
import org.springframework.stereotype.Component;

/** Who finds which saved filter, and how what is done with one is taken down. */
@Component
class FilterReaders {

    private final FilterRows rows;
    private final Journal journal;

    FilterReaders(FilterRows rows, Journal journal) {
        this.rows = rows;
        this.journal = journal;
    }

    /** The units whose shared filters the person finds: the own, and those a role is held in. */
    static Set<Long> units(Actor person) {
        Set<Long> units = person.grants().stream().map(Grant::unitId).collect(Collectors.toSet());
        units.add(person.unitId());
        return units;
    }

    SavedFilter found(Actor by, long filterId) {
        return rows.found(by.id(), units(by), filterId).orElseThrow(() -> new NotFound("filter", filterId));
    }

    SavedFilter own(Actor by, long filterId) {
        SavedFilter filter = found(by, filterId);
        if (!filter.ownedBy(by)) {
            throw new NotFound("own filter", filterId);
        }
        return filter;
    }

    void record(Actor by, String action, long filterId, String name) {
        journal.record(by, action, new Journal.Subject("filter", filterId, by.unitId()), null, name);
    }
}
