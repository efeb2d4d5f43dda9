package org.qianfa.cockpit.application;

import java.util.List;
import org.qianfa.cockpit.WatchClocks;
import org.qianfa.cockpit.persistence.ClockRows;
import org.qianfa.cockpit.persistence.ClockRows.ClockRow;
import org.qianfa.cockpit.persistence.ClockRows.Selection;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class WatchClocksQuery implements WatchClocks {

    private static final int LARGEST_PAGE = 200;

    private final ClockRows rows;
    private final WatchedYears years;
    private final ClockNames names;

    WatchClocksQuery(ClockRows rows, WatchedYears years, ClockNames names) {
        this.rows = rows;
        this.years = years;
        this.names = names;
    }

    @Override
    public Page clocks(Actor by, Query query, ClockCursor after, int size) {
        WatchedYears.Chosen chosen = years.choose(by, query.year());
        if (chosen.year() == null) {
            return new Page(null, List.of(), List.of(), List.of(), null);
        }
        int limit = Math.max(1, Math.min(size, LARGEST_PAGE));
        List<ClockRow> found = rows.page(chosen.scope(), selection(chosen.year(), query), after, limit + 1);
        List<ClockRow> shown = found.subList(0, Math.min(limit, found.size()));
        ClockRow last = found.size() > limit ? shown.get(limit - 1) : null;
        return new Page(chosen.year(), chosen.years(), years.units(chosen.scope()), names.lines(shown, query.grouping()),
                last == null ? null : new ClockCursor(last.done(), last.key()));
    }

    @Override
    public List<Line> export(Actor by, Query query) {
        WatchedYears.Chosen chosen = years.choose(by, query.year());
        return chosen.year() == null ? List.of()
                : names.lines(rows.page(chosen.scope(), selection(chosen.year(), query), null, LARGEST_EXPORT), query.grouping());
    }

    private static Selection selection(int year, Query query) {
        return new Selection(year, query.unit(), query.grouping());
    }
}
