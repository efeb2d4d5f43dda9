package org.qianfa.cockpit.web;

import org.qianfa.cockpit.ReportPath;
import org.qianfa.cockpit.WatchClocks;
import org.qianfa.cockpit.WatchClocks.ClockCursor;
import org.qianfa.cockpit.WatchClocks.Grouping;
import org.qianfa.cockpit.WatchPlots;
import org.qianfa.cockpit.WatchWall;
import org.qianfa.cockpit.WatchWall.WallCursor;
import org.qianfa.shared.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Wall, clocks, numbers of a year and the way of a report as JSON. */
@RestController
@RequestMapping("/api/cockpit")
class YearApi {

    private final WatchWall walls;
    private final WatchClocks clocks;
    private final WatchPlots plots;
    private final ReportPath paths;

    YearApi(WatchWall walls, WatchClocks clocks, WatchPlots plots, ReportPath paths) {
        this.walls = walls;
        this.clocks = clocks;
        this.plots = plots;
        this.paths = paths;
    }

    @GetMapping("/wall")
    WatchWall.Wall wall(Actor actor, @RequestParam(required = false) Integer year, @RequestParam(required = false) WallCursor after,
                        @RequestParam(defaultValue = "100") int size) {
        return walls.wall(actor, year, after, size);
    }

    @GetMapping("/clocks")
    WatchClocks.Page clocks(Actor actor, @RequestParam(required = false) Integer year, @RequestParam(required = false) Long unit,
                            @RequestParam(defaultValue = "DEPARTMENT") Grouping by, @RequestParam(required = false) ClockCursor after,
                            @RequestParam(defaultValue = "50") int size) {
        return clocks.clocks(actor, new WatchClocks.Query(year, unit, by), after, size);
    }

    @GetMapping("/plots")
    WatchPlots.Plots plots(Actor actor, @RequestParam(required = false) Integer year, @RequestParam(required = false) Long unit) {
        return plots.plots(actor, year, unit);
    }

    @GetMapping("/reports/{reportId}/path")
    ReportPath.Path path(Actor actor, @PathVariable long reportId) {
        return paths.path(actor, reportId);
    }
}
