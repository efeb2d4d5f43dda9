package org.qianfa.inbox.application;

import java.util.List;
import java.util.Optional;
import org.qianfa.inbox.KeepFilter;
import org.qianfa.inbox.SavedFilters;
import org.qianfa.inbox.persistence.FilterRows;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class SavedFiltersQuery implements SavedFilters {

    private final FilterRows rows;

    SavedFiltersQuery(FilterRows rows) {
        this.rows = rows;
    }

    @Override
    public List<SavedFilter> savedFilters(Actor reader) {
        return rows.of(reader.id(), FilterReaders.units(reader), 2 * KeepFilter.MOST_KEPT);
    }

    @Override
    public Optional<SavedFilter> chosen(Actor reader) {
        return rows.chosen(reader.id(), FilterReaders.units(reader));
    }
}
