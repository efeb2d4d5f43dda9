package org.qianfa.inbox.application;

import org.qianfa.inbox.SavedFilters.SavedFilter;
import org.qianfa.inbox.ShareFilter;
import org.qianfa.inbox.persistence.FilterRows;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ShareFilterService implements ShareFilter {

    private final FilterRows rows;
    private final FilterReaders readers;

    ShareFilterService(FilterRows rows, FilterReaders readers) {
        this.rows = rows;
        this.readers = readers;
    }

    @Override
    public void shareFilter(Actor by, long filterId) throws Refusal {
        SavedFilter filter = readers.own(by, filterId);
        requireKeeper(by, by.unitId());
        if (filter.unitId() == null && rows.shared(by.unitId(), filter.name())) {
            throw new FilterNameShared(filter.name());
        }
        rows.share(filterId, by.unitId());
        readers.record(by, "ShareFilter", filterId, filter.name());
    }

    @Override
    public void withdrawFilter(Actor by, long filterId) {
        SavedFilter filter = readers.found(by, filterId);
        if (filter.unitId() == null) {
            throw new NotFound("shared filter", filterId);
        }
        requireKeeper(by, filter.unitId());
        rows.share(filterId, null);
        readers.record(by, "WithdrawFilter", filterId, filter.name());
    }

    private static void requireKeeper(Actor by, long unitId) {
        if (!by.holdsAny(unitId, Role.COORDINATOR, Role.SYSTEM_ADMIN)) {
            throw new NotPermitted("filters are shared by the coordinator or administrator of the unit");
        }
    }
}
