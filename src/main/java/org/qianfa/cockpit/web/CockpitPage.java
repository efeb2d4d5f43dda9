package org.qianfa.cockpit.web;

import org.qianfa.cockpit.ReportCursor;
import org.qianfa.cockpit.ReportTimeline;
import org.qianfa.cockpit.Stage;
import org.qianfa.cockpit.WatchReports;
import org.qianfa.cockpit.WatchReports.Filter;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Reports by stage; the progress of one report stands on its desk as well. */
@Controller
class CockpitPage {

    private static final int ROWS = 20;

    private final WatchReports watching;
    private final ReportTimeline timelines;
    private final OperationsPanel operations;
    private final StageCells cells;

    CockpitPage(WatchReports watching, ReportTimeline timelines, OperationsPanel operations, StageCells cells) {
        this.watching = watching;
        this.timelines = timelines;
        this.operations = operations;
        this.cells = cells;
    }

    @GetMapping("/cockpit")
    String cockpit(Actor actor, @RequestParam(required = false) Integer year, @RequestParam(required = false) Long unit,
                   @RequestParam(defaultValue = "false") boolean overdue,
                   @RequestParam(required = false) ReportCursor after, Model model) {
        Filter filter = new Filter(year, unit, overdue);
        WatchReports.Page page = watching.reports(actor, filter, after, ROWS);
        model.addAttribute("filter", filter);
        model.addAttribute("choices", watching.choices(actor));
        model.addAttribute("totals", watching.totals(actor, filter));
        model.addAttribute("stages", Stage.values());
        model.addAttribute("reports", page.reports().stream().map(cells::row).toList());
        model.addAttribute("cursor", page.next());
        model.addAttribute("after", after);
        // Who keeps the system does not read reports.
        model.addAttribute("reader", !actor.holds(Role.SYSTEM_ADMIN));
        operations.addTo(model, actor);
        return "cockpit/cockpit";
    }

    @GetMapping("/cockpit/reports/{reportId}/progress")
    String progress(Actor actor, @PathVariable long reportId, Model model) {
        model.addAttribute("cells", cells.cells(timelines.timeline(actor, reportId)));
        model.addAttribute("interventions", timelines.interventions(actor, reportId));
        return "cockpit/progress :: progress";
    }
}
