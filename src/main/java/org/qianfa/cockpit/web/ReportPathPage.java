package org.qianfa.cockpit.web;

import org.qianfa.cockpit.ReportPath;
import org.qianfa.cockpit.WatchInstances;
import org.qianfa.cockpit.WatchReports;
import org.qianfa.cockpit.WatchReports.ReportLine;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Role;
import org.qianfa.workflow.MoveToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The way of a report with who and when; for administrators also what may be done to its tokens. */
@Controller
class ReportPathPage {

    private final ReportPath paths;
    private final WatchReports watching;
    private final MoveToken moving;
    private final WatchInstances instances;

    ReportPathPage(ReportPath paths, WatchReports watching, MoveToken moving, WatchInstances instances) {
        this.paths = paths;
        this.watching = watching;
        this.moving = moving;
        this.instances = instances;
    }

    @GetMapping("/cockpit/reports/{reportId}/path")
    String path(Actor actor, @PathVariable long reportId, Model model) {
        boolean administrator = actor.holds(Role.SYSTEM_ADMIN);
        ReportLine report = watching.report(actor, reportId);
        model.addAttribute("report", report);
        model.addAttribute("ends", administrator || actor.holds(Role.COORDINATOR, report.unitId()));
        model.addAttribute("path", paths.path(actor, reportId));
        model.addAttribute("instances", instances.ofReport(actor, reportId));
        model.addAttribute("administrator", administrator);
        if (administrator) {
            model.addAttribute("tokens", moving.tokens(actor, reportId));
        }
        return "cockpit/path";
    }
}
