package org.qianfa.inbox.application;

import java.time.Clock;
import java.util.Optional;
import org.qianfa.inbox.KeepFilter;
import org.qianfa.inbox.MyWork.Tab;
import org.qianfa.inbox.WorkFilter;
import org.qianfa.inbox.persistence.FilterRows;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class KeepFilterService implements KeepFilter {

    private final FilterRows rows;
    private final FilterReaders readers;
    private final Clock clock;

    KeepFilterService(FilterRows rows, FilterReaders readers, Clock clock) {
        this.rows = rows;
        this.readers = readers;
        this.clock = clock;
    }

    @Override
    public long saveFilter(Actor by, String name, Tab tab, WorkFilter filter) throws Refusal {
        String plain = name == null ? "" : name.strip();
        if (plain.isEmpty() || plain.length() > LONGEST_NAME) {
            throw new FilterNameUnfit();
        }
        if (filter.parts().isEmpty()) {
            throw new FilterEmpty();
        }
        Optional<Long> known = rows.owned(by.id(), plain);
        if (known.isEmpty() && rows.countOwned(by.id()) >= MOST_KEPT) {
            throw new TooManyFilters();
        }
        if (known.isPresent()) {
            rows.rewrite(known.get(), tab, filter, clock.instant());
        } else {
            rows.insert(by.id(), plain, tab, filter, clock.instant());
        }
        long id = rows.owned(by.id(), plain).orElseThrow();
        readers.record(by, "SaveFilter", id, plain);
        return id;
    }

    @Override
    public void removeFilter(Actor by, long filterId) {
        String name = readers.own(by, filterId).name();
        rows.remove(filterId);
        readers.record(by, "RemoveFilter", filterId, name);
    }

    @Override
    public void chooseFilter(Actor by, Long filterId) {
        if (filterId == null && rows.chosen(by.id(), FilterReaders.units(by)).isEmpty()) {
            return;
        }
        String name = filterId == null ? null : readers.found(by, filterId).name();
        rows.choose(by.id(), filterId);
        readers.record(by, "ChooseFilter", filterId == null ? 0 : filterId, name);
    }
}
