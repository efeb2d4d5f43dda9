package org.qianfa.cockpit.application;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qianfa.cockpit.Forecast.Goal;
import org.qianfa.cockpit.StageStep;
import org.qianfa.cockpit.WatchWall;
import org.qianfa.cockpit.persistence.Scope;
import org.qianfa.cockpit.persistence.WallRows;
import org.qianfa.cockpit.persistence.WallRows.WallRow;
import org.qianfa.cockpit.persistence.WatchedReports;
import org.qianfa.shared.Actor;
import org.qianfa.workdays.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class WatchWallQuery implements WatchWall {

    private static final int LARGEST_PAGE = 1_500;

    private final WallRows rows;
    private final WatchedYears years;
    private final StageReader stages;
    private final WorkingCalendar calendar;

    WatchWallQuery(WallRows rows, WatchedYears years, StageReader stages, WorkingCalendar calendar) {
        this.rows = rows;
        this.years = years;
        this.stages = stages;
        this.calendar = calendar;
    }

    @Override
    public Wall wall(Actor by, Integer year, WallCursor after, int size) {
        WatchedYears.Chosen chosen = years.choose(by, year);
        if (chosen.year() == null) {
            return new Wall(null, List.of(), stages.today(), Map.of(), List.of(), null);
        }
        Scope scope = chosen.scope();
        int limit = Math.max(1, Math.min(size, LARGEST_PAGE));
        List<WallRow> found = rows.page(scope, chosen.year(), after, limit + 1);
        List<WallRow> shown = found.subList(0, Math.min(limit, found.size()));
        WallRow last = found.size() > limit ? shown.get(limit - 1) : null;
        return new Wall(chosen.year(), chosen.years(), stages.today(), rows.lights(scope, chosen.year()), lines(shown),
                last == null ? null : new WallCursor(last.slack(), last.report().reportId()));
    }

    private List<Line> lines(List<WallRow> shown) {
        List<WatchedReports.Row> reports = shown.stream().map(WallRow::report).toList();
        Map<Long, List<StageStep>> steps = stages.steps(reports);
        Map<Long, String> units = years.unitNames(reports.stream().map(WatchedReports.Row::unitId).distinct().toList());
        Set<Long> stuck = stages.stuckReports();
        Days days = new Days(stages.today(), new HashMap<>());
        return shown.stream().map(row -> new Line(row.report().reportId(), row.report().unitId(), units.get(row.report().unitId()),
                stuck.contains(row.report().reportId()), row.report().terminated(), steps.get(row.report().reportId()), row.forecast(),
                row.forecast() == null ? null : standing(row.forecast().submission(), days),
                row.forecast() == null ? null : standing(row.forecast().publication(), days))).toList();
    }

    private Standing standing(Goal goal, Days days) {
        return goal == null ? null : new Standing(goal, goal.light(days.today()),
                days.left().computeIfAbsent(goal.due(), due -> calendar.common().between(days.today(), due)));
    }

    /** The dates are the same in nearly all lines; each is counted to once. */
    private record Days(LocalDate today, Map<LocalDate, Integer> left) {
    }
}
